-- Lines of notes and suggestions that the search index lacks, plus entries of it that stand for nothing.
SELECT
    (SELECT count(*) FROM suggestion
     WHERE deleted = 0 AND NOT EXISTS (
         SELECT 1 FROM search_entry WHERE entity = 'suggestion' AND row_id = suggestion.id))
    + (SELECT count(*) FROM note_line JOIN meeting ON meeting.id = note_line.meeting AND meeting.deleted = 0
       WHERE trim(text) <> '' AND NOT EXISTS (
           SELECT 1 FROM search_entry WHERE entity = 'note_line' AND row_id = note_line.id))
    + (SELECT count(*) FROM search_entry
       WHERE entity = 'note_line' AND NOT EXISTS (SELECT 1 FROM note_line WHERE note_line.id = search_entry.row_id))
    + (SELECT count(*) FROM search_entry
       WHERE entity = 'suggestion' AND NOT EXISTS (
           SELECT 1 FROM suggestion WHERE suggestion.id = search_entry.row_id AND suggestion.deleted = 0))
