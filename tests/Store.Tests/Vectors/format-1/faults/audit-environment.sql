-- base: format-1/good/whole
-- what: the environment in an audit row
-- error: Altered
UPDATE audit SET environment = 'staging' WHERE sequence = 5;
