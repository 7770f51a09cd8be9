-- base: format-2/good/whole
-- what: two scopes' environments in each other's place, signed by the root
-- error: Altered
UPDATE scope SET environment = 'x' WHERE id = 1; UPDATE scope SET environment = 'development' WHERE id = 2; UPDATE scope SET environment = 'production' WHERE id = 1;
UPDATE store SET root = x'db3569961053bb2489bd6a9578f231a7dbcb84e351ad0a4717c266b1cf2223fe';
