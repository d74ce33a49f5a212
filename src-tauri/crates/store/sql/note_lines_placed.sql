SELECT id, position, kind, speaker, speaker_name, indent, text
FROM note_line
WHERE meeting = ?
ORDER BY position, id
