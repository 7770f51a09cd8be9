-- base: format-1/good/whole
-- what: a scope with another scope's data key, signed by the root
-- error: Altered
UPDATE scope SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE id = 1;
UPDATE store SET root = x'bea2b95036cdd8cc0aa82632daff74a75f8ce40144168316c90799cac5c8f7bc';
