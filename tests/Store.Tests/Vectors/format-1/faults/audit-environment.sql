-- base: format-1/good/whole
-- what: the environment in an audit row
-- error: Altered
-- message: the audit log at row 5 was moved or altered
UPDATE audit SET environment = 'staging' WHERE sequence = 5;
