-- base: format-1/good/whole
-- what: a root without its last byte
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE store SET root = substr(root, 1, 31);
