-- base: format-1/good/whole
-- what: an algorithm that nobody knows, signed by the head
-- error: Altered
UPDATE secret_version SET algorithm = 'xaes-512-gcm' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'22c3301fba8c502c94bdecd9cb234fc7a27269d8849c97876191eae5e1dc3907' WHERE id = 1;
UPDATE store SET root = x'c5b9f2b33b5a3a5eacb10b8f39102664fc03198a0ea6e26bff7147f7657c3a06';
