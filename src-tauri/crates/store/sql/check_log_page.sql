SELECT change.row_id, change.entity, change.field, change.kind, change.new
FROM change
JOIN step ON step.n = change.step
WHERE change.row_id > ?1 AND change.kind <> 'note' AND change.field <> '_note'
-- Of values that came from several copies the one that was written last holds, not the one that came last.
ORDER BY change.row_id, change.hlc, step.device, change.new, change.n
LIMIT ?2
