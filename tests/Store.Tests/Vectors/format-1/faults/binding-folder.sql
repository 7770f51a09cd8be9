-- base: format-1/good/whole
-- what: the folder that is trusted
-- error: Altered
-- message: the trust in '/src/clone' was moved or altered
UPDATE binding SET folder = '/src/clone' WHERE environment = 'development';
