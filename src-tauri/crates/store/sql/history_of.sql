SELECT change.step, step.at, step.person_name, change.entity, change.row_id, change.field, change.old, change.new
FROM change
JOIN step ON step.n = change.step
WHERE change.row_id = ?1
ORDER BY change.hlc DESC, change.n DESC
LIMIT ?2
