-- base: format-1/good/whole
-- what: the sealed value that the name had before, signed by the head
-- error: Altered
UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE name = 'ROTATED' AND version = 1) WHERE name = 'ROTATED' AND version = 2;
UPDATE scope SET head = x'4cd53d15588647da60df62d8dfe0a558b89f2c19fc2af309bd66827fcfd5c097' WHERE id = 1;
UPDATE store SET root = x'0cf7eebc19c1331f97b47012654e7449f5ce04f81965cb13d90047ac9d514b2c';
