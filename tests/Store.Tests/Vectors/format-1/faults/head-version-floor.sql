-- base: format-1/good/whole
-- what: a scope's version floor, signed by the root
-- error: Altered
UPDATE scope SET version_floor = version_floor + 1 WHERE id = 1;
UPDATE store SET root = x'aff3730295ce0616e04561d916aaf31d6824fcc19bcd28dac4d08c7a6709e63f';
