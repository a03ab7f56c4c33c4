-- Whether a section's figures are also drawn as a chart.

ALTER TABLE section ADD COLUMN chart INTEGER NOT NULL DEFAULT 0 CHECK (chart IN (0, 1));
