SELECT
    step.n, step.id, step.at, step.person_name, step.label, step.kind, step.target, step.undone_by,
    (SELECT count(*) FROM change WHERE change.step = step.n) AS changes
FROM step
ORDER BY step.n DESC
LIMIT ?
