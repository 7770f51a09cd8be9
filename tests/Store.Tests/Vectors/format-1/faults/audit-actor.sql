-- base: format-1/good/whole
-- what: the actor of an audit row
-- error: Altered
UPDATE audit SET actor = 'somebody' WHERE sequence = 5;
