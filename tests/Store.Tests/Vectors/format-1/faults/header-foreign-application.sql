-- base: format-1/good/whole
-- what: another program's database
-- error: Damaged
PRAGMA application_id = 1;
