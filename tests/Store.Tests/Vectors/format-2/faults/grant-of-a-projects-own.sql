-- base: format-2/good/whole
-- what: a grant of what is a project's own
-- error: Altered
INSERT INTO data_key_wrap SELECT data_key, 'grant/p_fourth/SMTP', algorithm, commitment, blob FROM data_key_wrap WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
