-- base: format-1/good/whole
-- what: an audit row is missing, and the rest moved up
-- error: Older
DELETE FROM audit WHERE sequence = 5; UPDATE audit SET sequence = -sequence WHERE sequence > 5; UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0;
