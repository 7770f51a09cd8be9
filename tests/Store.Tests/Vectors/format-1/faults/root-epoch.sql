-- base: format-1/good/whole
-- what: the store's epoch
-- error: Altered
UPDATE store SET epoch = epoch + 1;
