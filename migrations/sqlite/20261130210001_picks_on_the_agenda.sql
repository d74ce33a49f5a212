-- What was picked for a visit goes on the agenda of its meeting: the pick names its line in the meeting's note, so that
-- a promise made from that line carries the suggestion. Picks made before this have none.
-- An app older than this one refuses the file (store-newer-schema).

ALTER TABLE pick ADD COLUMN note_line BLOB;

CREATE INDEX pick_by_note_line ON pick (note_line);
