-- base: format-2/good/whole
-- what: the folder that is trusted
-- error: Altered
UPDATE binding SET folder = '/src/clone' WHERE environment = 'development';
