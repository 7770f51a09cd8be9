-- base: format-1/good/whole
-- what: a format that nobody knows yet
-- error: Newer
PRAGMA user_version = 9999;
