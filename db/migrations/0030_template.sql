-- How the reports of a hub look, and the Word files they take styles, header and footer from.

CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL,
  cluster TEXT NOT NULL,
  hub TEXT NOT NULL,
  -- Cluster and hub as they are compared: case and spaces levelled.
  hub_key TEXT NOT NULL UNIQUE,
  primary_colour TEXT NOT NULL,
  accent_colour TEXT NOT NULL,
  tint_colour TEXT,
  heading_font TEXT NOT NULL,
  body_font TEXT NOT NULL,
  logo_id TEXT REFERENCES image (id) DEFERRABLE INITIALLY DEFERRED,
  logo_place TEXT NOT NULL,
  cover_style TEXT NOT NULL,
  header_text TEXT NOT NULL,
  footer_text TEXT NOT NULL,
  number_headings INTEGER NOT NULL CHECK (number_headings IN (0, 1)),
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  word_template TEXT CHECK (word_template IS NULL OR json_valid(word_template))
) STRICT;
CREATE INDEX template_by_logo ON template (logo_id);

CREATE TABLE word_template_bytes (
  hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
  bytes BLOB NOT NULL
) STRICT;
