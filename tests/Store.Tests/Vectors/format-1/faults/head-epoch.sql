-- base: format-1/good/whole
-- what: a scope's epoch, signed by the root
-- error: Altered
UPDATE scope SET epoch = epoch + 1 WHERE id = 1;
UPDATE store SET root = x'9006fcc31725f6a09121e97fa939a928c1cbe326e72f5b0277a12e46bc79a894';
