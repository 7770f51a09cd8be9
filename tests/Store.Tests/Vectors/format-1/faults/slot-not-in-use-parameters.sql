-- base: format-1/good/whole
-- what: the parameters of a slot that is not in use
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE slot SET parameters = 'x' WHERE kind = 'recovery';
