-- base: format-1/good/whole
-- what: the last audit row is missing
-- error: Older
-- message: the store is an older or forked copy of what this machine has seen
DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit);
