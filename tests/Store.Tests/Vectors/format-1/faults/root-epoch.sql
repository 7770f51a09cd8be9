-- base: format-1/good/whole
-- what: the store's epoch
-- error: Altered
-- message: the list of scopes and key slots was moved or altered
UPDATE store SET epoch = epoch + 1;
