-- base: format-2/good/whole
-- what: an attribute with another value
-- error: Altered
UPDATE attribute SET value = value + 1 WHERE name = 'DESCRIBED' AND key = 'expires';
