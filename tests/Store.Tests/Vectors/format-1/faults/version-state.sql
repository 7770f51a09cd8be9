-- base: format-1/good/whole
-- what: a version's state
-- error: Altered
UPDATE secret_version SET state = 'compromised' WHERE scope = 1 AND name = 'SHORTEST';
