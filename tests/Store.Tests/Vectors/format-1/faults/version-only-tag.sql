-- base: format-1/good/whole
-- what: only the tag of what is sealed
-- error: Altered
UPDATE secret_version SET sealed = substr(sealed, -16) WHERE scope = 1 AND name = 'SHORTEST';
