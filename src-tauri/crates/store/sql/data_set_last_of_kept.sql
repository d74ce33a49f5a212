-- Whether a version is the last one left of its kind although there was one before it, whose rows are not kept.
SELECT NOT EXISTS (
        SELECT 1 FROM data_set AS other
        WHERE other.kind = this.kind AND other.sample = this.sample AND other.deleted = 0 AND other.id <> this.id)
    AND EXISTS (
        SELECT 1 FROM data_set AS older
        WHERE older.kind = this.kind AND older.sample = this.sample AND older.deleted = 1 AND older.id < this.id
            AND older.rows_taken > 0
            AND NOT EXISTS (SELECT 1 FROM store WHERE data_set = older.id)
            AND NOT EXISTS (SELECT 1 FROM member_store WHERE data_set = older.id)
            AND NOT EXISTS (SELECT 1 FROM boundary WHERE data_set = older.id)
            AND 'do' = (
                SELECT step.kind
                FROM change
                JOIN step ON step.n = change.step
                WHERE change.row_id = older.id AND change.field = '_deleted'
                ORDER BY change.n DESC
                LIMIT 1))
FROM data_set AS this
WHERE this.id = ?1
