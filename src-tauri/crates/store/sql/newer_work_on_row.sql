-- Whether a row was given values after a step by a step that still stands.
SELECT EXISTS (
    SELECT 1
    FROM change
    JOIN step ON step.n = change.step
    WHERE change.row_id = ?1 AND change.step > ?2 AND step.kind = 'do' AND step.undone_by IS NULL AND step.n <> ?3
)
