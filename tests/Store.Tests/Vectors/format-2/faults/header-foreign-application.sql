-- base: format-2/good/whole
-- what: another program's database
-- error: Damaged
PRAGMA application_id = 1;
