-- base: format-2/good/whole
-- what: the verb of an audit row
-- error: Altered
UPDATE audit SET verb = 'list' WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
