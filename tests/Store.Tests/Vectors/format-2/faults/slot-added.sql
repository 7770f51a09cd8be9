-- base: format-2/good/whole
-- what: a slot that was not there
-- error: Altered
INSERT INTO slot SELECT 'ffffffffffffffffffffffffffffffff', kind, parameters, commitment, wrap, created FROM slot WHERE kind = 'recovery';
