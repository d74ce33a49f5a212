SELECT
    step.n, step.id, step.at, step.person, step.person_name, step.device, step.label, step.kind, step.sample,
    step.origin, (SELECT other.id FROM step AS other WHERE other.n = step.target) AS target
FROM step
ORDER BY step.n
