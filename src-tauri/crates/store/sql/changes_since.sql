-- Since a moment: by the clock of this copy, or taken in from another one since then, whenever it was written there.
SELECT change.step, step.at, step.person_name, change.entity, change.row_id, change.field, change.old, change.new
FROM change
JOIN step ON step.n = change.step
WHERE change.entity = ?1
    AND (step.at >= ?2
        OR (step.origin IS NOT NULL
            AND step.n > (SELECT coalesce(max(n), 0) FROM step WHERE at < ?2 AND origin IS NULL)))
ORDER BY change.n
