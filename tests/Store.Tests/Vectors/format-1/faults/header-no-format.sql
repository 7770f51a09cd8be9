-- base: format-1/good/whole
-- what: no format
-- error: Damaged
-- message: '{database}' is not a store of SecretGuard
PRAGMA user_version = 0;
