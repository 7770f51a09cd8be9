-- base: format-1/good/whole
-- what: the time of an audit row
-- error: Altered
-- message: the audit log at row 5 was moved or altered
UPDATE audit SET time = time + 1 WHERE sequence = 5;
