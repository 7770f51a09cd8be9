-- base: format-1/good/whole
-- what: a retired version is live again
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
UPDATE secret_version SET state = 'live' WHERE name = 'REPLACED' AND state = 'retired';
