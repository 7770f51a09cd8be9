-- base: format-1/good/whole
-- what: an audit row is missing
-- error: Altered
-- message: the audit log at row 5 was moved or altered
DELETE FROM audit WHERE sequence = 5;
