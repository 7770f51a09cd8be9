-- base: format-1/good/whole
-- what: a version's data key
-- error: Altered
UPDATE secret_version SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE scope = 1 AND name = 'SHORTEST';
