-- base: format-2/good/whole
-- what: the sealed value that the name had before, signed by the head
-- error: Altered
UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE name = 'ROTATED' AND version = 1) WHERE name = 'ROTATED' AND version = 2;
UPDATE scope SET head = x'6e23437bc8dac94c1dc01033a903aa74925e46ed3ecd0e335ae770130f87333a' WHERE id = 1;
UPDATE store SET root = x'8ed0ff8d988e4e48499436b5eaad06f9e2cc821ed3c68a4f90f54d69a10164cf';
