-- base: format-1/good/whole
-- what: a passphrase's parameters: no parameters
-- unlock: passphrase
-- error: Altered
UPDATE slot SET parameters = '' WHERE kind = 'passphrase';
