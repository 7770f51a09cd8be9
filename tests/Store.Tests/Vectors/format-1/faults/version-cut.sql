-- base: format-1/good/whole
-- what: what is sealed without its first byte
-- error: Altered
UPDATE secret_version SET sealed = substr(sealed, 2) WHERE scope = 1 AND name = 'SHORTEST';
