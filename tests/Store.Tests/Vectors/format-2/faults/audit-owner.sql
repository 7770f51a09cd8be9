-- base: format-2/good/whole
-- what: the owner in an audit row
-- error: Altered
UPDATE audit SET owner = 'p_another' WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
