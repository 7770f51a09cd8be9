-- base: format-2/good/whole
-- what: an attribute of a secret in another scope
-- error: Altered
UPDATE attribute SET scope = 2 WHERE name = 'DESCRIBED' AND key = 'expires';
