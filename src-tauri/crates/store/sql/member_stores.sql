SELECT name, market, address, items, card, mobile, paper
FROM member_store
WHERE data_set = ?
ORDER BY n
