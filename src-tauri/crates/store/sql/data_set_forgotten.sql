-- Versions whose import was taken back: once there is a new import they cannot be done again.
SELECT id FROM data_set
WHERE kind = ?1 AND sample = ?2 AND deleted = 1 AND 'undo' = (
    SELECT step.kind
    FROM change
    JOIN step ON step.n = change.step
    WHERE change.row_id = data_set.id AND change.field = '_deleted'
    ORDER BY change.n DESC
    LIMIT 1)
