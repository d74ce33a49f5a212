-- The fields that had two values when a file was taken in, with who wrote which and when.
SELECT
    holds.entity, holds.row_id, holds.field,
    holds.n, holds.new, holds_step.person_name, holds_step.at, holds_step.device,
    other.n, other.new, other_step.person_name, other_step.at, other_step.device
FROM two_values
JOIN change AS holds ON holds.n = two_values.holds
JOIN step AS holds_step ON holds_step.n = holds.step
JOIN change AS other ON other.n = two_values.other
JOIN step AS other_step ON other_step.n = other.step
WHERE two_values.exchange = ?1
ORDER BY two_values.holds, two_values.other
