-- base: format-2/good/whole
-- what: the first audit row after a pruning is missing
-- error: Altered
DELETE FROM audit WHERE sequence = (SELECT min(sequence) FROM audit);
