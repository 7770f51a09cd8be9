-- base: format-2/good/whole
-- what: an attribute is missing
-- error: Altered
DELETE FROM attribute WHERE name = 'DESCRIBED' AND key = 'expires';
