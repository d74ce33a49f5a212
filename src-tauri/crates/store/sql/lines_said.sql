-- What somebody said at any meeting: by the card, or, of somebody without one, by the name as it was typed.
SELECT id, meeting, kind, speaker, speaker_name, indent, text
FROM live_note_line
WHERE speaker = ?1 OR (?1 IS NULL AND speaker IS NULL AND trim(speaker_name) = ?2)
ORDER BY meeting, position, id
