-- base: format-1/good/whole
-- what: a scope's version floor
-- error: Altered
UPDATE scope SET version_floor = version_floor - 1 WHERE id = 2;
