-- base: format-2/good/whole
-- what: the data key of another scope, signed by the head
-- error: Altered
UPDATE secret_version SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'd8805b0734dd4732082c2d10f0d7f716962b97025d5eff1668c04cd83c7ecd25' WHERE id = 1;
UPDATE store SET root = x'd7730e0eef5ce58171376295c2ae8360f6af9aa1f90405e799abdd7fa3da8779';
