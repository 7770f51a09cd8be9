-- base: format-2/good/whole
-- what: a grant that was not there
-- error: Altered
INSERT INTO data_key_wrap SELECT data_key, 'grant/p_fourth/SMTP', algorithm, commitment, blob FROM data_key_wrap WHERE sealed_for = 'grant/p_example/SMTP';
