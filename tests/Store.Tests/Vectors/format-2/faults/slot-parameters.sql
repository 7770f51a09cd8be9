-- base: format-2/good/whole
-- what: a slot's parameters are others, and the root signs them
-- error: Altered
UPDATE slot SET parameters = 'ANOTHER' WHERE kind = 'environment';
UPDATE store SET root = x'2855b4b8ccc4762aaa1ee2d77171fc023aba0228e9e5b62cd7c8a03df075d514';
