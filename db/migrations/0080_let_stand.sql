-- Which sentences of last year somebody said may stand in a text that came along.

ALTER TABLE section ADD COLUMN let_stand TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(let_stand));
ALTER TABLE activity ADD COLUMN let_stand TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(let_stand));
