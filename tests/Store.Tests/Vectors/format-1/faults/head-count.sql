-- base: format-1/good/whole
-- what: a scope's count, signed by the root
-- error: Altered
UPDATE scope SET count = count + 1 WHERE id = 1;
UPDATE store SET root = x'9447f313ba7b20232cfbbd493d6ff06cb15e0a41ee528db46bc2f42d6355d79d';
