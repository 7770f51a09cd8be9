-- base: format-1/good/whole
-- what: a version is missing
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
DELETE FROM secret_version WHERE scope = 1 AND name = 'SHORTEST';
