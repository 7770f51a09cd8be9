-- base: format-2/good/whole
-- what: the time of an audit row
-- error: Altered
UPDATE audit SET time = time + 1 WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
