-- base: format-1/good/whole
-- what: a format that nobody knows yet
-- error: Newer
-- message: the store has format 9999, this version knows formats up to {formats}
PRAGMA user_version = 9999;
