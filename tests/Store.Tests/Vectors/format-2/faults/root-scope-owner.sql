-- base: format-2/good/whole
-- what: a scope's owner
-- error: Altered
UPDATE scope SET owner = 'p_another' WHERE id = 2;
