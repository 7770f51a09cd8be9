-- base: format-1/good/whole
-- what: the sealed value of the same name in another environment
-- error: Altered
UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE scope = 2 AND name = 'SHORTEST') WHERE scope = 1 AND name = 'SHORTEST';
