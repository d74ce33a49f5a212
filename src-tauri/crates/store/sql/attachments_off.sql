SELECT id FROM attachment
WHERE file_hash = ?1
    AND (?2 OR NOT EXISTS (
        SELECT 1 FROM change JOIN step ON step.n = change.step
        WHERE change.row_id = attachment.id AND change.field = '_deleted' AND step.origin IS NOT NULL
    ))
ORDER BY id
