-- base: format-1/good/whole
-- what: the signature of another trust
-- error: Altered
UPDATE binding SET mac = (SELECT mac FROM binding WHERE environment = 'production') WHERE environment = 'development';
