-- base: format-1/good/whole
-- what: no wrap of a data key
-- error: Altered
-- message: the data key of 'p_example/development' was moved or altered
DELETE FROM data_key_wrap WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
