-- base: format-1/good/whole
-- what: a retiring version without an end
-- error: Altered
UPDATE secret_version SET retires = NULL WHERE name = 'ROTATED' AND state = 'retiring';
