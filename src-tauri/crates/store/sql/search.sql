SELECT search_entry.entity, search_entry.row_id, search_entry.text
FROM search_word
JOIN search_entry ON search_entry.n = search_word.rowid
WHERE search_word MATCH ?1
    AND search_entry.sample IN (2, (SELECT sample_view FROM workspace))
ORDER BY search_word.rowid DESC
LIMIT ?2
