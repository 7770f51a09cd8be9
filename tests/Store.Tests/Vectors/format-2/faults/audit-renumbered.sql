-- base: format-2/good/whole
-- what: an audit row is missing, and the rest moved up
-- error: Older
DELETE FROM audit WHERE sequence = (SELECT min(sequence) + 4 FROM audit); UPDATE audit SET sequence = -sequence WHERE sequence > (SELECT min(sequence) + 3 FROM audit); UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0;
