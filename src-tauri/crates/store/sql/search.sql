SELECT search_entry.entity, search_entry.row_id, search_entry.text
FROM search_term
JOIN search_entry ON search_entry.n = search_term.rowid
WHERE search_term MATCH ?1
    AND search_entry.sample IN (2, (SELECT sample_view FROM workspace))
ORDER BY search_term.rowid DESC
