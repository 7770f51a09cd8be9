-- base: format-1/good/whole
-- what: a version in another scope
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
UPDATE secret_version SET scope = 2 WHERE scope = 1 AND name = 'LONG';
