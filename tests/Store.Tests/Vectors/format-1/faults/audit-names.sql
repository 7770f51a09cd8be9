-- base: format-1/good/whole
-- what: the names in an audit row
-- error: Altered
-- message: the audit log at row 5 was moved or altered
UPDATE audit SET names = names || ' OTHER' WHERE sequence = 5;
