-- base: format-1/good/whole
-- what: a scope's owner
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE scope SET owner = 'p_another' WHERE id = 2;
