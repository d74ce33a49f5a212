-- All that was written into a row's fields, on whichever copy, in the order that decides.
SELECT change.n, change.field, change.old, change.new, change.kind, change.hlc, step.device,
    coalesce(step.origin, step.n)
FROM change
JOIN step ON step.n = change.step
WHERE change.row_id = ?1 AND change.kind <> 'note' AND change.field <> '_note'
ORDER BY change.hlc, step.device, change.new, change.n
