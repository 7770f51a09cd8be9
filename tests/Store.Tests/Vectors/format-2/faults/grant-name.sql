-- base: format-2/good/whole
-- what: a grant under another name
-- error: Altered
UPDATE data_key_wrap SET sealed_for = 'grant/p_example/OTHER' WHERE sealed_for = 'grant/p_example/SMTP';
