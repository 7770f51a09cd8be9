-- base: format-2/good/whole
-- what: two versions with each other's sealed value
-- error: Altered
UPDATE secret_version SET sealed = (SELECT other.sealed FROM secret_version other WHERE other.scope = 1 AND other.name = CASE secret_version.name WHEN 'SHORTEST' THEN 'STEP_FULL' ELSE 'SHORTEST' END) WHERE scope = 1 AND name IN ('SHORTEST', 'STEP_FULL');
