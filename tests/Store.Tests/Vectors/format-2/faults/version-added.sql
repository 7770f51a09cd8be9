-- base: format-2/good/whole
-- what: a version that was not there
-- error: Altered
INSERT INTO secret_version SELECT scope, 'ADDED', version, state, kind, readable, created, retires, algorithm, data_key, sealed FROM secret_version WHERE scope = 1 AND name = 'SHORTEST';
