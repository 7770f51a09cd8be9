-- base: format-1/good/whole
-- what: a slot's id is another, and the root signs it
-- error: Altered
UPDATE slot SET id = 'ffffffffffffffffffffffffffffffff' WHERE kind = 'environment';
UPDATE store SET root = x'2503bd80c4b517f81761616b9d9e6a9a87655f21f8d42031e437356bdcfed30c';
