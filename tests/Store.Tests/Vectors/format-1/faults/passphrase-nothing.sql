-- base: format-1/good/whole
-- what: a passphrase's parameters: no parameters
-- unlock: passphrase
-- error: Altered
-- message: the passphrase's parameters are none that this version makes, and were not tried
UPDATE slot SET parameters = '' WHERE kind = 'passphrase';
