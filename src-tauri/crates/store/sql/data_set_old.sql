-- Versions beyond the three that are kept: the one in force and two before it, for comparison and undo.
SELECT id FROM data_set
WHERE kind = ?1 AND sample = ?2 AND deleted = 0
ORDER BY id DESC
LIMIT -1 OFFSET 3
