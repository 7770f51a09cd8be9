-- base: format-2/good/whole
-- what: the environment that a folder is trusted for
-- error: Altered
UPDATE binding SET environment = 'staging' WHERE environment = 'development';
