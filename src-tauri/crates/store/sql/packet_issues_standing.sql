SELECT issue.at, issue.person_name, issue.neighborhood, issue.visit, issue.variant, issue.copy_number, issue.recipient,
    issue.purpose, issue.content_hash, issue.pages, issue.facts_hash, issue.language, issue.short, issue.copies,
    issue.printer, issue.file_hash
FROM packet_issue AS issue
WHERE issue.sample = ? AND issue.n IN (
    SELECT max(n) FROM packet_issue WHERE visit IS NOT NULL AND facts_hash IS NOT NULL GROUP BY visit
)
ORDER BY issue.n
