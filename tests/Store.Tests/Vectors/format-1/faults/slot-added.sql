-- base: format-1/good/whole
-- what: a slot that was not there
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
INSERT INTO slot SELECT 'ffffffffffffffffffffffffffffffff', kind, parameters, commitment, wrap, created FROM slot WHERE kind = 'recovery';
