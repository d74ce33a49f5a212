SELECT n, entity, text
FROM search_entry
WHERE n > (SELECT coalesce(max(id), 0) FROM search_term_docsize)
ORDER BY n
LIMIT ?1
