-- The whole of the first store. Records refer to each other by id; references are checked when a transaction
-- ends, so that undo can put rows back in any order. Lists and rich text are JSON, read through zod.

CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE image_bytes (
  hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
  mime TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE image (
  id TEXT PRIMARY KEY NOT NULL,
  hash TEXT NOT NULL REFERENCES image_bytes (hash) DEFERRABLE INITIALLY DEFERRED,
  mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg')),
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  alt_text TEXT NOT NULL,
  decorative INTEGER NOT NULL CHECK (decorative IN (0, 1)),
  caption TEXT NOT NULL,
  credit TEXT NOT NULL,
  shows_people INTEGER NOT NULL CHECK (shows_people IN (0, 1)),
  consent TEXT NOT NULL CHECK (json_valid(consent))
) STRICT;
CREATE INDEX image_by_hash ON image (hash);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- The name as it is compared: case and spaces levelled, æøå included (SQLite's own NOCASE knows only a to z).
  name_key TEXT NOT NULL UNIQUE,
  abbreviation TEXT NOT NULL,
  kind TEXT NOT NULL,
  cvr TEXT NOT NULL,
  logo_id TEXT REFERENCES image (id) DEFERRABLE INITIALLY DEFERRED,
  tagline TEXT NOT NULL,
  boilerplate TEXT NOT NULL CHECK (json_valid(boilerplate))
) STRICT;
CREATE INDEX organisation_by_logo ON organisation (logo_id);

CREATE TABLE report (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('annual', 'final')),
  year INTEGER NOT NULL,
  plan_year INTEGER NOT NULL,
  title TEXT NOT NULL,
  subtitle TEXT NOT NULL,
  recipient TEXT NOT NULL,
  cluster TEXT NOT NULL,
  cluster_abbreviation TEXT NOT NULL,
  hub TEXT NOT NULL,
  agreement TEXT NOT NULL,
  main_goal TEXT NOT NULL,
  slogan TEXT NOT NULL,
  slogan_subline TEXT NOT NULL,
  closing_line TEXT NOT NULL,
  status_date TEXT,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
  previous_report_id TEXT REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_previous ON report (previous_report_id);

-- When a report last changed. Kept apart from the report itself: undo takes back the words, not the time.
CREATE TABLE report_changed (
  report_id TEXT PRIMARY KEY NOT NULL REFERENCES report (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE section (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  heading TEXT NOT NULL,
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  status TEXT NOT NULL CHECK (status IN ('empty', 'inProgress', 'done')),
  image_ids TEXT NOT NULL CHECK (json_valid(image_ids)),
  UNIQUE (report_id, key)
) STRICT;

CREATE TABLE highlight (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  lead_phrase TEXT NOT NULL,
  text TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX highlight_by_report ON highlight (report_id);

CREATE TABLE plan_item (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  plan_year INTEGER NOT NULL,
  title TEXT NOT NULL,
  deliverables TEXT NOT NULL CHECK (json_valid(deliverables)),
  resource_share REAL,
  carried_from TEXT REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_item_by_report ON plan_item (report_id);
CREATE INDEX plan_item_by_carried_from ON plan_item (carried_from);

CREATE TABLE priority (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  deliverables TEXT NOT NULL CHECK (json_valid(deliverables)),
  resource_share REAL,
  estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
  plan_item_id TEXT REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX priority_by_report ON priority (report_id);
CREATE INDEX priority_by_plan_item ON priority (plan_item_id);

CREATE TABLE activity (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('project', 'event', 'testEnvironment', 'network')),
  title TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  start_year INTEGER,
  continued INTEGER NOT NULL CHECK (continued IN (0, 1)),
  priority_id TEXT REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL CHECK (json_valid(body)),
  status TEXT NOT NULL,
  reason TEXT NOT NULL,
  partners TEXT NOT NULL CHECK (json_valid(partners)),
  image_ids TEXT NOT NULL CHECK (json_valid(image_ids)),
  position INTEGER NOT NULL,
  include_in_report INTEGER NOT NULL CHECK (include_in_report IN (0, 1)),
  counts_in_kpi INTEGER NOT NULL CHECK (counts_in_kpi IN (0, 1)),
  -- The fields of its kind: a project's purpose, an event's date, a network's participants …
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;
CREATE INDEX activity_by_report ON activity (report_id);
CREATE INDEX activity_by_priority ON activity (priority_id);

CREATE TABLE testimonial (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  quote TEXT NOT NULL,
  person TEXT NOT NULL,
  person_title TEXT NOT NULL,
  relation TEXT NOT NULL,
  organisation TEXT NOT NULL,
  -- At most one of the two: what the quote stands under.
  activity_id TEXT REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  section_key TEXT CHECK (section_key IS NULL OR activity_id IS NULL),
  portrait_id TEXT REFERENCES image (id) DEFERRABLE INITIALLY DEFERRED,
  consent TEXT NOT NULL CHECK (json_valid(consent)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX testimonial_by_report ON testimonial (report_id);
CREATE INDEX testimonial_by_activity ON testimonial (activity_id);
CREATE INDEX testimonial_by_portrait ON testimonial (portrait_id);

CREATE TABLE kpi (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL,
  unit TEXT NOT NULL,
  counting TEXT NOT NULL CHECK (json_valid(counting)),
  yearly TEXT NOT NULL CHECK (json_valid(yearly)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX kpi_by_report ON kpi (report_id);

CREATE TABLE funding_application (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  acronym TEXT NOT NULL,
  stage TEXT NOT NULL,
  applied_year INTEGER,
  programme TEXT NOT NULL,
  funder TEXT NOT NULL,
  partners TEXT NOT NULL CHECK (json_valid(partners)),
  -- Amounts in øre.
  total_budget INTEGER,
  total_budget_approximate INTEGER NOT NULL CHECK (total_budget_approximate IN (0, 1)),
  support INTEGER,
  support_approximate INTEGER NOT NULL CHECK (support_approximate IN (0, 1)),
  region_share INTEGER,
  region_share_approximate INTEGER NOT NULL CHECK (region_share_approximate IN (0, 1)),
  allocated INTEGER NOT NULL CHECK (allocated IN (0, 1)),
  note TEXT NOT NULL,
  counts_in_kpi INTEGER NOT NULL CHECK (counts_in_kpi IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX funding_application_by_report ON funding_application (report_id);

CREATE TABLE final_project (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL UNIQUE REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  project_title TEXT NOT NULL,
  journal_number TEXT NOT NULL,
  growth_forum TEXT NOT NULL,
  period_from TEXT,
  period_to TEXT,
  -- In øre, as are the amounts of the financing.
  total_cost INTEGER,
  financing TEXT NOT NULL CHECK (json_valid(financing))
) STRICT;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL,
  unit TEXT NOT NULL,
  target REAL,
  actual REAL,
  actual_qualifier TEXT NOT NULL,
  evidence TEXT NOT NULL,
  explanation TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX indicator_by_report ON indicator (report_id);

-- An export stays when its report's creation is undone, so that redo finds it again: hence no reference.
CREATE TABLE export_entry (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL,
  at TEXT NOT NULL,
  file TEXT NOT NULL,
  state TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL
) STRICT;
CREATE INDEX export_entry_by_report ON export_entry (report_id);

-- A step the consultant can take back; the undone ones can be done again.
CREATE TABLE journal_step (
  seq INTEGER PRIMARY KEY NOT NULL,
  -- Together what the step is called: "Ændret" and "udtalelse: Eksempel Eksempelsen".
  verb TEXT NOT NULL,
  what TEXT NOT NULL,
  report_id TEXT,
  at INTEGER NOT NULL,
  fold_key TEXT,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- A row as it was before and after: null for no row, only the changed columns when it was there all along.
CREATE TABLE journal_change (
  step INTEGER NOT NULL REFERENCES journal_step (seq) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  report_id TEXT,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;
