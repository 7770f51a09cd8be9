-- base: format-1/good/whole
-- what: the time of a trust
-- error: Altered
UPDATE binding SET created = created + 1 WHERE environment = 'development';
