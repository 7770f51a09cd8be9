-- base: format-2/good/whole
-- what: no format
-- error: Damaged
PRAGMA user_version = 0;
