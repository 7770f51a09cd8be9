-- base: format-2/good/whole
-- what: an attribute of another secret
-- error: Altered
UPDATE attribute SET name = 'SHORTEST' WHERE name = 'DESCRIBED' AND key = 'expires';
