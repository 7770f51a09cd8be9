-- base: format-2/good/whole
-- what: a scope's epoch, signed by the root
-- error: Altered
UPDATE scope SET epoch = epoch + 1 WHERE id = 1;
UPDATE store SET root = x'236d9549c948b0c5613ef7372902665d116259b9cb8be50d841fdae82e25b0df';
