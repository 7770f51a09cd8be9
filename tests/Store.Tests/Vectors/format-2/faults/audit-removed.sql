-- base: format-2/good/whole
-- what: an audit row is missing
-- error: Altered
DELETE FROM audit WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
