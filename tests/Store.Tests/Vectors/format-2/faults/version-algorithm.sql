-- base: format-2/good/whole
-- what: a version's algorithm
-- error: Altered
UPDATE secret_version SET algorithm = 'none' WHERE scope = 1 AND name = 'SHORTEST';
