-- base: format-1/good/whole
-- what: the actor of an audit row
-- error: Altered
-- message: the audit log at row 5 was moved or altered
UPDATE audit SET actor = 'somebody' WHERE sequence = 5;
