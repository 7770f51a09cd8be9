-- base: format-1/good/whole
-- what: a scope and its versions are missing
-- error: Altered
DELETE FROM secret_version WHERE scope = 2; DELETE FROM scope WHERE id = 2;
