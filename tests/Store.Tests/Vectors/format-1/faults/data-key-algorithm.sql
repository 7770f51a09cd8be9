-- base: format-1/good/whole
-- what: a data key of another algorithm
-- error: Altered
UPDATE data_key_wrap SET algorithm = 'aes-256-gcm' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
