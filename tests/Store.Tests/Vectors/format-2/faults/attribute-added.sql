-- base: format-2/good/whole
-- what: an attribute that was not there
-- error: Altered
INSERT INTO attribute VALUES (1, 'SHORTEST', 0, 'labels', 'added');
