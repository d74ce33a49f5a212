SELECT at, blocks
FROM packet_issue
WHERE neighborhood = ? AND visit IS ? AND variant = ? AND language = ? AND short = ? AND sample = ?
    AND blocks IS NOT NULL
ORDER BY facts_hash IS ?, n DESC
LIMIT 1
