-- The changes of steps from ?1 on, with the updates of notes: of an erased note, the document that took its place.
SELECT
    change.step, change.entity, change.row_id, change.kind, change.field, change.old, change.new, change.hlc,
    CASE
        WHEN change.kind = 'note' THEN (SELECT content FROM note_update WHERE note_update.n = change.new)
        WHEN change.field = '_note' THEN (
            SELECT content FROM note_update
            WHERE note_update.step = change.step AND note_update.meeting = change.row_id
        )
    END AS content
FROM change
WHERE change.step >= ?1
ORDER BY change.step, change.n
