-- base: format-1/good/whole
-- what: the time of an audit row
-- error: Altered
UPDATE audit SET time = time + 1 WHERE sequence = 5;
