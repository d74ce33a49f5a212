-- Versions beyond the newest ones that are kept.
SELECT id FROM data_set
WHERE kind = ?1 AND sample = ?2 AND deleted = 0
ORDER BY id DESC
LIMIT -1 OFFSET ?3
