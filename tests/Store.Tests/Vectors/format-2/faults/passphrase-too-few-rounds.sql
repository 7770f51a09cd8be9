-- base: format-2/good/whole
-- what: a passphrase's parameters: one round less than the least
-- unlock: passphrase
-- error: Altered
UPDATE slot SET parameters = 'pbkdf2-hmac-sha-512 209999 00112233445566778899aabbccddeeff' WHERE kind = 'passphrase';
