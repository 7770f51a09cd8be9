-- base: format-2/good/whole
-- what: a passphrase's parameters: a salt in capitals
-- unlock: passphrase
-- error: Altered
UPDATE slot SET parameters = 'pbkdf2-hmac-sha-512 210000 00112233445566778899AABBCCDDEEFF' WHERE kind = 'passphrase';
