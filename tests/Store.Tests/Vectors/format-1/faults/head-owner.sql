-- base: format-1/good/whole
-- what: a scope's owner, signed by the root
-- error: Altered
UPDATE scope SET owner = 'p_another' WHERE id = 1; UPDATE scope SET owner = 'p_example' WHERE id = 3;
UPDATE store SET root = x'224cb4e7b18a9c484e4e717b284ec61dd6bfe6aa453dd77d3850b74b8982139d';
