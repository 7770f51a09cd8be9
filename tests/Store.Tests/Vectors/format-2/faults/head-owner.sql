-- base: format-2/good/whole
-- what: a scope's owner, signed by the root
-- error: Altered
UPDATE scope SET owner = 'p_another' WHERE id = 1; UPDATE scope SET owner = 'p_example' WHERE id = 3;
UPDATE store SET root = x'b6cdd4c8062a89bb628a4c1b142a3c2af8ac1a24517486ac2cd5ae3b2b8aaba2';
