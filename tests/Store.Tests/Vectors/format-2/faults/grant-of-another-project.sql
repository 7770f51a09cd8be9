-- base: format-2/good/whole
-- what: the wrap of another project's grant
-- error: Altered
UPDATE data_key_wrap SET blob = (SELECT blob FROM data_key_wrap WHERE sealed_for = 'grant/p_another/RELAY') WHERE sealed_for = 'grant/p_example/SMTP';
