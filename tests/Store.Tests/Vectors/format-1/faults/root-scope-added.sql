-- base: format-1/good/whole
-- what: a scope that was not there
-- error: Altered
INSERT INTO scope SELECT 9, 'p_another', environment, data_key, epoch, count, version_floor, head FROM scope WHERE id = 2;
