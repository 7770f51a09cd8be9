-- base: format-1/good/whole
-- what: a scope's count
-- error: Altered
UPDATE scope SET count = count + 1 WHERE id = 2;
