-- base: format-2/good/whole
-- what: a pruning that names another first row
-- error: Altered
UPDATE audit SET names = (substr(names, 1, instr(names, ' ') - 1) + 1) || substr(names, instr(names, ' ')) WHERE verb = 'audit-prune';
