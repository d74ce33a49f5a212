SELECT id, meeting, kind, speaker, speaker_name, indent, text
FROM live_note_line
WHERE id = ?
