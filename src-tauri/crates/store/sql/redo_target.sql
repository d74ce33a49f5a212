-- The step of this copy that was taken back last, the undo that did so, and its name; none once there was new work.
-- Only steps in the world that is looked at count.
SELECT step.n, step.undone_by, step.label
FROM step
WHERE step.device = ?1 AND step.kind = 'do' AND step.undone_by IS NOT NULL
    AND step.sample = (SELECT sample_view FROM workspace)
    AND NOT EXISTS (
        SELECT 1 FROM step AS newer
        WHERE newer.device = ?1 AND newer.kind = 'do' AND newer.undone_by IS NULL AND newer.n > step.undone_by
            AND newer.sample = step.sample
    )
ORDER BY step.undone_by DESC
LIMIT 1
