-- base: format-2/good/whole
-- what: a version's time
-- error: Altered
UPDATE secret_version SET created = created + 1 WHERE scope = 1 AND name = 'SHORTEST';
