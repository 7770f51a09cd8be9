-- base: format-2/good/whole
-- what: a scope's data key
-- error: Altered
UPDATE scope SET data_key = (SELECT data_key FROM scope WHERE id = 1) WHERE id = 2;
