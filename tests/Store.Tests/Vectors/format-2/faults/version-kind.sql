-- base: format-2/good/whole
-- what: a version's kind
-- error: Altered
UPDATE secret_version SET kind = 'public' WHERE scope = 1 AND name = 'SHORTEST';
