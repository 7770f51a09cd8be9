-- base: format-2/good/whole
-- what: a data key of 31 bytes
-- error: Altered
UPDATE data_key_wrap SET blob = x'850b9d0307d7c27d29f60799fabeec3a447cc2618326ca9b4c4edb66a8433821d9feb450209922eb5e046d5d4a3310ff6e161f7c94c4890779d71d5d0a1bb82fd33361a865a505' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
