-- base: format-2/good/whole
-- what: an audit row that was not there
-- error: Altered
INSERT INTO audit SELECT sequence + 1, time, verb, owner, environment, names, actor, link FROM audit WHERE sequence = (SELECT max(sequence) FROM audit);
