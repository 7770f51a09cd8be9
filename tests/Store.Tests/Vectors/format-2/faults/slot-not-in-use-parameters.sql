-- base: format-2/good/whole
-- what: the parameters of a slot that is not in use
-- error: Altered
UPDATE slot SET parameters = 'x' WHERE kind = 'recovery';
