-- base: format-2/good/whole
-- what: a grant is missing
-- error: Altered
DELETE FROM data_key_wrap WHERE sealed_for = 'grant/p_example/SMTP';
