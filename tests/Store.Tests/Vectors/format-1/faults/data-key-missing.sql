-- base: format-1/good/whole
-- what: no wrap of a data key
-- error: Altered
DELETE FROM data_key_wrap WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
