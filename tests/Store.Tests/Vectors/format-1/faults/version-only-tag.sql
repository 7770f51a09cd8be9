-- base: format-1/good/whole
-- what: only the tag of what is sealed
-- error: Altered
-- message: the value of 'SHORTEST' in 'p_example/development' was moved or altered
UPDATE secret_version SET sealed = substr(sealed, -16) WHERE scope = 1 AND name = 'SHORTEST';
