-- base: format-2/good/whole
-- what: a pruning that is called otherwise
-- error: Altered
UPDATE audit SET verb = 'audit-pruned' WHERE verb = 'audit-prune';
