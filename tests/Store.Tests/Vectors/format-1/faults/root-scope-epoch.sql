-- base: format-1/good/whole
-- what: a scope's epoch
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE scope SET epoch = epoch + 1 WHERE id = 2;
