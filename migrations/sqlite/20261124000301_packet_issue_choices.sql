-- What a packet was made with, so that the list can say whose data have changed since, and how it left the office.
-- Packets made before this migration have none of it. An app older than this one refuses the file (store-newer-schema).

-- Hash of the facts alone, whatever paper they were put on.
ALTER TABLE packet_issue ADD COLUMN facts_hash TEXT;
-- Language of the packet's own words.
ALTER TABLE packet_issue ADD COLUMN language TEXT CONSTRAINT "known-choice" CHECK (language IN ('ko', 'en'));
-- 1 for page one, timetable and picks only.
ALTER TABLE packet_issue ADD COLUMN short INTEGER CONSTRAINT "yes-or-no" CHECK (short IN (0, 1));
-- Copies sent to a printer; 0 for a file.
ALTER TABLE packet_issue ADD COLUMN copies INTEGER CONSTRAINT "count" CHECK (copies >= 0);
-- The printer, as the system names it.
ALTER TABLE packet_issue ADD COLUMN printer TEXT;

CREATE INDEX packet_issue_by_visit ON packet_issue (visit, n);
