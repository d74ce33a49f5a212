SELECT id, kind, speaker, speaker_name, indent, text
FROM live_note_line
WHERE meeting = ?
ORDER BY position, id
