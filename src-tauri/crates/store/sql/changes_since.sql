SELECT change.step, step.at, step.person_name, change.entity, change.row_id, change.field, change.old, change.new
FROM change
JOIN step ON step.n = change.step
WHERE change.entity = ?1 AND step.at >= ?2
ORDER BY change.n
