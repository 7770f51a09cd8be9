-- base: format-2/good/whole
-- what: a grant to another project
-- error: Altered
UPDATE data_key_wrap SET sealed_for = 'grant/p_fourth/SMTP' WHERE sealed_for = 'grant/p_example/SMTP';
