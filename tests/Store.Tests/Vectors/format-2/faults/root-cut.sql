-- base: format-2/good/whole
-- what: a root without its last byte
-- error: Altered
UPDATE store SET root = substr(root, 1, 31);
