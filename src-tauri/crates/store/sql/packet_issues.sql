SELECT issue.at, issue.person_name, issue.neighborhood, issue.visit, issue.variant, issue.copy_number, issue.recipient,
    issue.purpose, issue.content_hash, issue.pages, issue.facts_hash, issue.language, issue.short, issue.copies,
    issue.printer, issue.file_hash
FROM packet_issue AS issue
WHERE issue.sample = ?
ORDER BY issue.n DESC
LIMIT ?
