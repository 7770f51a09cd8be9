-- base: format-2/good/whole
-- what: an attribute with another key
-- error: Altered
UPDATE attribute SET key = 'expired' WHERE name = 'DESCRIBED' AND key = 'expires';
