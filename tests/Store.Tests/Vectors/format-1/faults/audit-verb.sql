-- base: format-1/good/whole
-- what: the verb of an audit row
-- error: Altered
-- message: the audit log at row 5 was moved or altered
UPDATE audit SET verb = 'list' WHERE sequence = 5;
