-- base: format-2/good/whole
-- what: the kind of a slot that is not in use
-- error: Altered
UPDATE slot SET kind = 'key-file' WHERE kind = 'recovery';
