-- base: format-1/good/whole
-- what: the environment that a folder is trusted for
-- error: Altered
-- message: the trust in '/src/example' was moved or altered
UPDATE binding SET environment = 'staging' WHERE environment = 'development';
