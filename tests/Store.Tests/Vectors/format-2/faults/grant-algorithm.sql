-- base: format-2/good/whole
-- what: a grant's algorithm
-- error: Altered
UPDATE data_key_wrap SET algorithm = 'aes-256-gcm' WHERE sealed_for = 'grant/p_example/SMTP';
