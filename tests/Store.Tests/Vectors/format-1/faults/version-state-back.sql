-- base: format-1/good/whole
-- what: a retired version is live again
-- error: Altered
UPDATE secret_version SET state = 'live' WHERE name = 'REPLACED' AND state = 'retired';
