-- base: format-1/good/whole
-- what: the time of a trust
-- error: Altered
-- message: the trust in '/src/example' was moved or altered
UPDATE binding SET created = created + 1 WHERE environment = 'development';
