-- base: format-1/good/whole
-- what: an audit row is missing
-- error: Altered
DELETE FROM audit WHERE sequence = 5;
