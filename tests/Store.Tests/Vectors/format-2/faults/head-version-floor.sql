-- base: format-2/good/whole
-- what: a scope's version floor, signed by the root
-- error: Altered
UPDATE scope SET version_floor = version_floor + 1 WHERE id = 1;
UPDATE store SET root = x'034cebc37af09fc206876291bad731afb6fa66415749aca87a6c42a284761831';
