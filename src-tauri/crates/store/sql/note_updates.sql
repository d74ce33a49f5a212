-- What a note is opened from: its whole state, then the updates since.
SELECT content FROM (
    SELECT n, content, 0 AS later FROM note_state WHERE meeting = ?1
    UNION ALL
    SELECT n, content, 1 FROM note_update
    WHERE meeting = ?1 AND n > coalesce((SELECT n FROM note_state WHERE meeting = ?1), 0)
)
ORDER BY later, n
