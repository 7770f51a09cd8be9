-- base: format-1/good/whole
-- what: a slot is missing
-- error: Altered
DELETE FROM slot WHERE kind = 'recovery';
