INSERT INTO note_line (id, meeting, position, kind, speaker, speaker_name, indent, text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position,
    kind = excluded.kind,
    speaker = excluded.speaker,
    speaker_name = excluded.speaker_name,
    indent = excluded.indent,
    text = excluded.text
WHERE note_line.meeting = excluded.meeting
