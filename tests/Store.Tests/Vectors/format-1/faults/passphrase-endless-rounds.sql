-- base: format-1/good/whole
-- what: a passphrase's parameters: rounds beyond any number
-- unlock: passphrase
-- error: Altered
UPDATE slot SET parameters = 'pbkdf2-hmac-sha-512 99999999999999999999 00112233445566778899aabbccddeeff' WHERE kind = 'passphrase';
