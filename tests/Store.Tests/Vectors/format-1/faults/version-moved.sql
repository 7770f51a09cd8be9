-- base: format-1/good/whole
-- what: a version in another scope
-- error: Altered
UPDATE secret_version SET scope = 2 WHERE scope = 1 AND name = 'LONG';
