-- base: format-1/good/whole
-- what: another program's database
-- error: Damaged
-- message: '{database}' is not a store of SecretGuard
PRAGMA application_id = 1;
