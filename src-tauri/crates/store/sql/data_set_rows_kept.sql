-- Whether the rows of a version are kept, or it never had any.
SELECT rows_taken = 0
    OR EXISTS (SELECT 1 FROM store WHERE data_set = this.id)
    OR EXISTS (SELECT 1 FROM member_store WHERE data_set = this.id)
    OR EXISTS (SELECT 1 FROM boundary WHERE data_set = this.id)
FROM data_set AS this
WHERE this.id = ?1
