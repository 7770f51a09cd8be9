-- base: format-1/good/whole
-- what: the wrap of another scope's data key
-- error: Altered
UPDATE data_key_wrap SET blob = (SELECT blob FROM data_key_wrap WHERE data_key = (SELECT data_key FROM scope WHERE id = 2)) WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
