-- A project's partners in its final report, and what the funder asks of the report: lines of financing and publicity.

ALTER TABLE final_project ADD COLUMN partners TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(partners));
ALTER TABLE template ADD COLUMN funder TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(funder));
