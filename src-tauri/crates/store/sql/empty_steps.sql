-- Steps without a change of their own that nothing points to, except the one being made.
SELECT n FROM step
WHERE n <> ?1
    AND NOT EXISTS (SELECT 1 FROM change WHERE change.step = step.n)
    AND NOT EXISTS (SELECT 1 FROM note_update WHERE note_update.step = step.n)
    AND NOT EXISTS (SELECT 1 FROM step AS other WHERE other.target = step.n OR other.undone_by = step.n)
