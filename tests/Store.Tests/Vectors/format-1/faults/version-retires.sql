-- base: format-1/good/whole
-- what: when a retiring version ends
-- error: Altered
-- message: a secret of 'p_example/development' was moved or altered
UPDATE secret_version SET retires = retires + 1 WHERE name = 'ROTATED' AND state = 'retiring';
