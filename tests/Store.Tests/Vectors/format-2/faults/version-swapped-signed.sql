-- base: format-2/good/whole
-- what: the sealed value of another name, signed by the head
-- error: Altered
UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE scope = 1 AND name = 'STEP_FULL') WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'a5dfb997160d4fe400e6f0a83d31781af5951a1da7d63df69d2cebf6f3add885' WHERE id = 1;
UPDATE store SET root = x'6961e6b0f7fc1e818b4271a3e225f826f14d36566d7b82b82bae5b90bd895bb2';
