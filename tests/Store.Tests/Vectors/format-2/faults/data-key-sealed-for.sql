-- base: format-2/good/whole
-- what: a data key that is sealed for another
-- error: Altered
UPDATE data_key_wrap SET sealed_for = 'somebody' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
