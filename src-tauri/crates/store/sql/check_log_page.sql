SELECT row_id, entity, field, kind, new
FROM change
WHERE row_id > ?1 AND kind <> 'note' AND field <> '_note'
ORDER BY row_id, n
LIMIT ?2
