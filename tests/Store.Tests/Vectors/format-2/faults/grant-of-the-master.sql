-- base: format-2/good/whole
-- what: the wrap that is for the master key
-- error: Altered
UPDATE data_key_wrap SET blob = (SELECT other.blob FROM data_key_wrap other WHERE other.data_key = data_key_wrap.data_key AND other.sealed_for = 'master') WHERE sealed_for = 'grant/p_example/SMTP';
