-- base: format-2/good/whole
-- what: the environment in an audit row
-- error: Altered
UPDATE audit SET environment = 'staging' WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
