-- The newest step of this copy that stands, in the world that is looked at: its number, the step whose changes are to
-- be taken back (itself, or the redo that did it again), and its name.
SELECT
    step.n,
    coalesce(
        (SELECT max(again.n) FROM step AS again WHERE again.kind = 'redo' AND again.target = step.n), step.n
    ),
    step.label
FROM step
WHERE step.device = ?1 AND step.kind = 'do' AND step.undone_by IS NULL
    AND step.sample = (SELECT sample_view FROM workspace)
ORDER BY step.n DESC
LIMIT 1
