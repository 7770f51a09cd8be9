-- base: format-1/good/whole
-- what: a scope and its versions are missing
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
DELETE FROM secret_version WHERE scope = 2; DELETE FROM scope WHERE id = 2;
