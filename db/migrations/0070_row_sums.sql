-- What each record's row was when it was written, so that a disk that changed it is found out.

CREATE TABLE row_sum (
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  sum INTEGER NOT NULL,
  PRIMARY KEY (table_name, row_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE journal_change ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
