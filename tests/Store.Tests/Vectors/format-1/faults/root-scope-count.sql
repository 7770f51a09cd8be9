-- base: format-1/good/whole
-- what: a scope's count
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE scope SET count = count + 1 WHERE id = 2;
