-- Entries without words, words without an entry, stores in force without an entry, entries without a store in force.
WITH in_force (id, sample) AS (
    SELECT (SELECT id FROM data_set WHERE kind = 'stores' AND sample = world.sample AND deleted = 0 ORDER BY id DESC LIMIT 1),
        world.sample
    FROM (SELECT 0 AS sample UNION ALL SELECT 1) AS world
)
SELECT
    (SELECT count(*) FROM search_entry WHERE n NOT IN (SELECT id FROM search_term_docsize))
    + (SELECT count(*) FROM search_term_docsize WHERE id NOT IN (SELECT n FROM search_entry))
    + (SELECT count(*) FROM store
       JOIN in_force ON in_force.id = store.data_set
       WHERE NOT EXISTS (
           SELECT 1 FROM search_entry
           WHERE entity = 'store' AND row_id = store.number AND sample = in_force.sample))
    + (SELECT count(*) FROM search_entry
       WHERE entity = 'store' AND NOT EXISTS (
           SELECT 1 FROM in_force
           JOIN store ON store.data_set = in_force.id AND store.number = search_entry.row_id
           WHERE in_force.sample = search_entry.sample))
