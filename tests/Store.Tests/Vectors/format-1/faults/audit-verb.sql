-- base: format-1/good/whole
-- what: the verb of an audit row
-- error: Altered
UPDATE audit SET verb = 'list' WHERE sequence = 5;
