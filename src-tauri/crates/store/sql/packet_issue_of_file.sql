SELECT pages
FROM packet_issue
WHERE neighborhood = ? AND variant = 'outside' AND content_hash = ? AND file_hash = ?
ORDER BY n DESC
LIMIT 1
