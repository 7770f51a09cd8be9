-- base: format-2/good/whole
-- what: the names in an audit row
-- error: Altered
UPDATE audit SET names = names || ' OTHER' WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
