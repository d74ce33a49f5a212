-- Lines of notes that the search index lacks or knows with another text, plus entries that stand for no line.
SELECT
    (SELECT count(*)
     FROM note_line
     JOIN meeting ON meeting.id = note_line.meeting AND meeting.deleted = 0
     WHERE trim(note_line.text, ' ' || char(9, 10)) <> '' AND NOT EXISTS (
         SELECT 1 FROM search_entry
         WHERE entity = 'note_line' AND row_id = note_line.id AND sample = meeting.sample
             AND text = note_line.text || coalesce(char(10) || note_line.speaker_name, '')))
    + (SELECT count(*) FROM search_entry
       WHERE entity = 'note_line' AND NOT EXISTS (
           SELECT 1 FROM note_line
           JOIN meeting ON meeting.id = note_line.meeting AND meeting.deleted = 0
           WHERE note_line.id = search_entry.row_id))
