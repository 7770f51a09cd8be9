-- base: format-2/good/whole
-- what: an attribute of another version
-- error: Altered
UPDATE attribute SET version = 2 WHERE name = 'DESCRIBED' AND key = 'expires';
