-- base: format-1/good/whole
-- what: the folder that is trusted
-- error: Altered
UPDATE binding SET folder = '/src/clone' WHERE environment = 'development';
