-- base: format-1/good/whole
-- what: the head of another scope
-- error: Altered
UPDATE scope SET head = (SELECT head FROM scope WHERE id = 2) WHERE id = 1;
UPDATE store SET root = x'2b5a10d86eda1e0aa4102e070901512f21c6447775540f4558c00b3991da8d1b';
