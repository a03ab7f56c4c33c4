-- What an export was, what it said, and what its check for accessibility found.

ALTER TABLE export_entry ADD COLUMN kind TEXT NOT NULL DEFAULT 'word' CHECK (kind IN ('word', 'pdf'));
-- Null for an export from before exports were checked.
ALTER TABLE export_entry ADD COLUMN accessibility TEXT
  CHECK (accessibility IS NULL OR json_valid(accessibility));

-- Apart from the entries, which are read as a list: a digest is only read when two exports are compared.
CREATE TABLE export_digest (
  export_id TEXT PRIMARY KEY NOT NULL REFERENCES export_entry (id) ON DELETE CASCADE,
  digest TEXT NOT NULL CHECK (json_valid(digest))
) STRICT;
