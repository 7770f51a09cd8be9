-- base: format-1/good/whole
-- what: a scope's environment
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE scope SET environment = 'staging' WHERE id = 2;
