-- base: format-2/good/whole
-- what: the actor of an audit row
-- error: Altered
UPDATE audit SET actor = 'somebody' WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
