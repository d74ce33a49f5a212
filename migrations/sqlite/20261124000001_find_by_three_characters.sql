-- Search asks for three characters at once instead of a row of pairs, and for a name by its beginning: the words of the
-- index are others, and which characters follow which is checked in the text itself, so the index keeps no positions.
-- The words are made by the app (alley_core::text::search_terms), not by SQL: the new index begins empty, and the app
-- that runs this migration fills it from search_entry, a lot at a time, before it answers anything. What is findable
-- does not change; no row that a person wrote is touched.
-- An app older than this one cannot open the file.
DROP TABLE search_word;

-- One character, or two, are looked for as the beginning of three. Characters that are not ASCII are all letters to
-- this tokenizer; the app has already put everything else away.
CREATE VIRTUAL TABLE search_term USING fts5 (
    terms, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none', prefix = '1 2'
);
-- A block of the index fits into a page of the file, beside what encryption takes of it.
INSERT INTO search_term (search_term, rank) VALUES ('pgsz', 3900);
