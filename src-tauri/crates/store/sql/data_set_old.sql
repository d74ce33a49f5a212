-- Versions beyond those that are kept: of stores and boundaries the one in force and two before it, for comparison
-- and undo; of member stores four years of quarters, for the series over time.
SELECT id FROM data_set
WHERE kind = ?1 AND sample = ?2 AND deleted = 0
ORDER BY id DESC
LIMIT -1 OFFSET iif(?1 = 'member-stores', 16, 3)
