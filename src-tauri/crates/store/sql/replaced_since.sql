-- Values of one field that others took the place of since a moment; the making of a row replaces nothing. Since a moment
-- as in changes_since.sql.
SELECT change.step, step.at, step.person_name, change.entity, change.row_id, change.field, change.old, change.new
FROM change
JOIN step ON step.n = change.step
WHERE change.entity = ?1
    AND change.field = ?3
    AND change.old IS NOT NULL
    AND (step.at >= ?2
        OR (step.origin IS NOT NULL
            AND step.n > (SELECT coalesce(max(n), 0) FROM step WHERE at < ?2 AND origin IS NULL)))
ORDER BY change.n
