-- What comes from last year's report, and whether somebody has looked at it since; and what a KPI was called there.

ALTER TABLE section ADD COLUMN carried_over TEXT NOT NULL DEFAULT 'no'
  CHECK (carried_over IN ('no', 'untouched', 'touched'));
ALTER TABLE priority ADD COLUMN carried_over TEXT NOT NULL DEFAULT 'no'
  CHECK (carried_over IN ('no', 'untouched', 'touched'));
ALTER TABLE activity ADD COLUMN carried_over TEXT NOT NULL DEFAULT 'no'
  CHECK (carried_over IN ('no', 'untouched', 'touched'));
ALTER TABLE testimonial ADD COLUMN carried_over TEXT NOT NULL DEFAULT 'no'
  CHECK (carried_over IN ('no', 'untouched', 'touched'));
ALTER TABLE funding_application ADD COLUMN carried_over TEXT NOT NULL DEFAULT 'no'
  CHECK (carried_over IN ('no', 'untouched', 'touched'));
ALTER TABLE kpi ADD COLUMN previous_definition TEXT
  CHECK (previous_definition IS NULL OR json_valid(previous_definition));
