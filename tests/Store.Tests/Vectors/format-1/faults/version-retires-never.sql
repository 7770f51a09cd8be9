-- base: format-1/good/whole
-- what: a retiring version without an end
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
UPDATE secret_version SET retires = NULL WHERE name = 'ROTATED' AND state = 'retiring';
