-- Steps of work on the sample that leave nothing behind once the sample is gone: no change of a row that both worlds
-- share, no note, and nothing but each other pointing to them.
WITH RECURSIVE
    kept (n) AS (
        SELECT n FROM step
        WHERE sample = 0 OR n = ?1
            OR EXISTS (SELECT 1 FROM change WHERE change.step = step.n)
            OR EXISTS (SELECT 1 FROM note_update WHERE note_update.step = step.n)
        UNION
        SELECT other.n
        FROM kept
        JOIN step AS one ON one.n = kept.n
        JOIN step AS other ON other.n IN (one.target, one.undone_by)
    )
SELECT n FROM step WHERE n NOT IN (SELECT n FROM kept)
