-- base: format-1/good/whole
-- what: a write-only version is readable
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
UPDATE secret_version SET readable = 1 WHERE scope = 1 AND name = 'SHORTEST';
