INSERT INTO note_state (meeting, n, content) VALUES (?, ?, ?)
ON CONFLICT (meeting) DO UPDATE SET n = excluded.n, content = excluded.content
