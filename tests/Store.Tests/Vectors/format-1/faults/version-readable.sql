-- base: format-1/good/whole
-- what: a write-only version is readable
-- error: Altered
UPDATE secret_version SET readable = 1 WHERE scope = 1 AND name = 'SHORTEST';
