-- base: format-1/good/whole
-- what: a version's algorithm
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
UPDATE secret_version SET algorithm = 'none' WHERE scope = 1 AND name = 'SHORTEST';
