-- Copies of a workspace that are edited apart and come together again by change files: what each copy is known to
-- have, what came in, and which fields had two values. Nothing that a person wrote is touched.
-- An app older than this one refuses the file (store-newer-schema).

-- For a step that came from another copy: its number on the copy it was made on. Empty for steps made here.
ALTER TABLE step ADD COLUMN origin INTEGER;

-- Up to which number the steps of another copy are all here. A copy that is not named here is known by its last step.
CREATE TABLE known (
    device BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(device) = 16),
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The other copies that were met.
CREATE TABLE copy (
    device BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(device) = 16),
    met_at INTEGER NOT NULL,
    -- When a file of it was taken in last, and when one was last written that it lacks nothing of.
    last_in INTEGER,
    last_out INTEGER
) STRICT, WITHOUT ROWID;

-- Up to which number another copy has the steps of each copy, as it said itself: the next file begins there.
CREATE TABLE copy_known (
    copy BLOB NOT NULL REFERENCES copy (device) DEFERRABLE INITIALLY DEFERRED,
    device BLOB NOT NULL CONSTRAINT "row-key" CHECK (length(device) = 16),
    until INTEGER NOT NULL,
    PRIMARY KEY (copy, device)
) STRICT, WITHOUT ROWID;

-- Each change file that was taken in.
CREATE TABLE exchange (
    n INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    person_name TEXT NOT NULL,
    -- The copy that wrote the file, and when by its clock.
    device BLOB NOT NULL CONSTRAINT "row-key" CHECK (length(device) = 16),
    made_at INTEGER NOT NULL,
    file_hash TEXT NOT NULL,
    steps INTEGER NOT NULL CONSTRAINT "count" CHECK (steps >= 0),
    -- How many rows of what came, and what rules that span rows decided: as JSON, without what people wrote.
    counts TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_by_file ON exchange (file_hash);

-- The fields that had two values when a file was taken in. The values themselves stand in the change log.
CREATE TABLE two_values (
    exchange INTEGER NOT NULL REFERENCES exchange (n) DEFERRABLE INITIALLY DEFERRED,
    holds INTEGER NOT NULL REFERENCES change (n) DEFERRABLE INITIALLY DEFERRED,
    other INTEGER NOT NULL REFERENCES change (n) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (exchange, holds, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX two_values_by_holds ON two_values (holds);
CREATE INDEX two_values_by_other ON two_values (other);

-- Files that came before an earlier one of the same copy: they are taken in by themselves once that has come.
CREATE TABLE waiting_file (
    file_hash TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
