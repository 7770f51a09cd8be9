-- base: format-2/good/whole
-- what: a scope's epoch
-- error: Altered
UPDATE scope SET epoch = epoch + 1 WHERE id = 2;
