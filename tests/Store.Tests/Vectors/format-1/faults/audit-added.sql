-- base: format-1/good/whole
-- what: an audit row that was not there
-- error: Altered
-- message: the audit log at row 38 was moved or altered
INSERT INTO audit SELECT sequence + 1, time, verb, owner, environment, names, actor, link FROM audit WHERE sequence = (SELECT max(sequence) FROM audit);
