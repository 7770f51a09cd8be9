-- base: format-1/good/whole
-- what: the project that a folder is trusted for
-- error: Altered
UPDATE binding SET project = 'p_another' WHERE environment = 'development';
