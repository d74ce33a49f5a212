-- Where a person put an undecided suggestion among the candidates of a visit: a place of its own, no score any more, so
-- that it stays whatever the weights are. Only additions; an app older than this cannot open the file.

CREATE TABLE candidate_rank (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    suggestion BLOB NOT NULL REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL CONSTRAINT "count" CHECK (rank >= 0),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX candidate_rank_by_visit ON candidate_rank (visit);
CREATE INDEX candidate_rank_by_suggestion ON candidate_rank (suggestion);
CREATE VIEW live_candidate_rank AS SELECT * FROM candidate_rank WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

CREATE TRIGGER candidate_rank_made_in_one_world BEFORE INSERT ON candidate_rank
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.suggestion AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER candidate_rank_stays_in_one_world BEFORE UPDATE OF visit, suggestion ON candidate_rank
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.suggestion AND other.sample <> NEW.sample);
    END;
