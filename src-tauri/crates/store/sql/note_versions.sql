SELECT note_update.n AS n, step.at AS at, step.person_name AS person_name, step.device AS device,
    step.label AS label, step.kind AS kind
FROM note_update LEFT JOIN step ON step.n = note_update.step
WHERE note_update.meeting = ?
ORDER BY note_update.n
