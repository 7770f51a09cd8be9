-- base: format-1/good/whole
-- what: a version's name
-- error: Altered
UPDATE secret_version SET name = 'SHORTEST_' WHERE scope = 1 AND name = 'SHORTEST';
