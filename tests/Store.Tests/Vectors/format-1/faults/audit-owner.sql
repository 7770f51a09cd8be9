-- base: format-1/good/whole
-- what: the owner in an audit row
-- error: Altered
UPDATE audit SET owner = 'p_another' WHERE sequence = 5;
