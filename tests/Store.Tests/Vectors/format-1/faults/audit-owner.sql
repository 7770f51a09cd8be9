-- base: format-1/good/whole
-- what: the owner in an audit row
-- error: Altered
-- message: the audit log at row 5 was moved or altered
UPDATE audit SET owner = 'p_another' WHERE sequence = 5;
