-- base: format-1/good/whole
-- what: a data key's wrap without its last byte
-- error: Altered
UPDATE data_key_wrap SET blob = substr(blob, 1, 71) WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
