-- base: format-1/good/whole
-- what: the last audit row is missing
-- error: Older
DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit);
