-- base: format-1/good/whole
-- what: a version is missing
-- error: Altered
DELETE FROM secret_version WHERE scope = 1 AND name = 'SHORTEST';
