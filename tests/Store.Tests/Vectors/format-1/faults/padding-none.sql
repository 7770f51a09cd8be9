-- base: format-1/good/whole
-- what: padding: a value without length and padding
-- error: Altered
UPDATE secret_version SET sealed = x'3a99553df89b2fb3d9c4306cc7e8c15919d4a42048e6a01d889f3794bec20f7a983beb3318cd71f07b' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'd41a6a7636f4f5aa9103984c1a7ce29c5c027ae0124c4df2d9fc535fac885b94' WHERE id = 1;
UPDATE store SET root = x'9eabee093fe306c2c780a970eb3fabd77566f7a7d1eaea09b258c6137429b271';
