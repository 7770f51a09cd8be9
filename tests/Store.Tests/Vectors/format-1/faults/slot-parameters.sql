-- base: format-1/good/whole
-- what: a slot's parameters are others, and the root signs them
-- error: Altered
UPDATE slot SET parameters = 'ANOTHER' WHERE kind = 'environment';
UPDATE store SET root = x'30c76f1fcbed14754909b9d9b0e6b1c7abed9c3510c230ab17a977a1b7fde863';
