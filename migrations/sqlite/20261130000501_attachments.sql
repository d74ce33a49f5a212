-- Photos and documents of note lines and promises. Only additions; an app older than this cannot open the file.

-- A photo or document (첨부) of a line of a note, or the proof of a promise.
CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    note_line BLOB,
    promise BLOB REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('photo', 'document')),
    file_name TEXT NOT NULL,
    caption TEXT,
    -- The key of its bytes in attachment_content; they may come later than the row, from another copy.
    file_hash TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL CONSTRAINT "count" CHECK (bytes >= 0),
    width INTEGER CONSTRAINT "count" CHECK (width >= 0),
    height INTEGER CONSTRAINT "count" CHECK (height >= 0),
    taken_at INTEGER,
    latitude REAL,
    longitude REAL,
    private INTEGER NOT NULL CONSTRAINT "yes-or-no" CHECK (private IN (0, 1))
) STRICT;
CREATE INDEX attachment_by_meeting ON attachment (meeting);
CREATE INDEX attachment_by_note_line ON attachment (note_line);
CREATE INDEX attachment_by_promise ON attachment (promise);
CREATE INDEX attachment_by_file_hash ON attachment (file_hash);
CREATE VIEW live_attachment AS SELECT * FROM attachment WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- The bytes of attachments by their SHA-256, each kept once. Not in the change log: a hash stands for one content.
CREATE TABLE attachment_content (
    hash TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL,
    thumbnail BLOB
) STRICT;

CREATE TRIGGER attachment_made_in_one_world BEFORE INSERT ON attachment
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM meeting AS other WHERE other.id = NEW.meeting AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM promise AS other WHERE other.id = NEW.promise AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER attachment_stays_in_one_world BEFORE UPDATE OF meeting, promise ON attachment
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM meeting AS other WHERE other.id = NEW.meeting AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM promise AS other WHERE other.id = NEW.promise AND other.sample <> NEW.sample);
    END;
