-- base: format-2/good/whole
-- what: padding: a value without length and padding
-- error: Altered
UPDATE secret_version SET sealed = x'9478fdb6929ddd7b9561c9bedb2d707f006082b2962ff5e0cc281ed2092323b4516aa867e02ea8a7ec' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'df8c886a6a13ce350bb3981c0e7637656cd436340be02824fad08c84e6b5ad3b' WHERE id = 1;
UPDATE store SET root = x'71ff639e30e71e049ac3cfe94d413530c27bd905e9582508dc9e502619a3474f';
