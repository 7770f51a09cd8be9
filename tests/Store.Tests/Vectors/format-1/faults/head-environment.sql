-- base: format-1/good/whole
-- what: two scopes' environments in each other's place, signed by the root
-- error: Altered
UPDATE scope SET environment = 'x' WHERE id = 1; UPDATE scope SET environment = 'development' WHERE id = 2; UPDATE scope SET environment = 'production' WHERE id = 1;
UPDATE store SET root = x'1fa5403e0f2a013f9618a906f27b9be65483293ebae06ba4e2f55759f46d8989';
