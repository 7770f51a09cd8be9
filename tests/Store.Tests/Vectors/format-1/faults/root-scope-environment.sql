-- base: format-1/good/whole
-- what: a scope's environment
-- error: Altered
UPDATE scope SET environment = 'staging' WHERE id = 2;
