-- base: format-2/good/whole
-- what: a pruning that names another link
-- error: Altered
UPDATE audit SET names = substr(names, 1, length(names) - 1) || CASE WHEN substr(names, -1) = '0' THEN '1' ELSE '0' END WHERE verb = 'audit-prune';
