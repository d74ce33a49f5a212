-- A merchant who was told an answer that has changed since is told again; the first telling, by which the reply clock
-- stopped, stays as it was. Only additions; an app older than this one refuses the file (store-newer-schema).

-- When the merchant was told again, and who told and how.
ALTER TABLE suggestion ADD COLUMN told_again_at INTEGER;
ALTER TABLE suggestion ADD COLUMN told_again_how TEXT;
