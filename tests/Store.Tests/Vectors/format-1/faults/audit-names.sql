-- base: format-1/good/whole
-- what: the names in an audit row
-- error: Altered
UPDATE audit SET names = names || ' OTHER' WHERE sequence = 5;
