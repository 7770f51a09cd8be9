-- base: format-1/good/whole
-- what: a slot is missing
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
DELETE FROM slot WHERE kind = 'recovery';
