INSERT INTO packet_issue
    (at, person_name, neighborhood, visit, variant, copy_number, recipient, purpose, content_hash, pages, sample,
     facts_hash, language, short, copies, printer, file_hash, blocks)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
