-- base: format-2/good/whole
-- what: when a retiring version ends
-- error: Altered
UPDATE secret_version SET retires = retires + 1 WHERE name = 'ROTATED' AND state = 'retiring';
