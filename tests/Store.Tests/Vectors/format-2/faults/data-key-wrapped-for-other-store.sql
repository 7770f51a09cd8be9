-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: store
-- error: Altered
UPDATE data_key_wrap SET blob = x'ca1191536ebaceeef8019d6c660c9513afdeb6ed7c1c47304bb6d4dfe2c2e109ab7781eac6557a8ecf39215ebee88ba966bcb8e3fba648e4a81e02556af77491a4e9177cfd65016c' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
