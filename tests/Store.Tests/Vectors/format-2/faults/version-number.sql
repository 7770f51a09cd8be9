-- base: format-2/good/whole
-- what: a version's number
-- error: Altered
UPDATE secret_version SET version = 2 WHERE scope = 1 AND name = 'SHORTEST';
