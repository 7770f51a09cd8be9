-- base: format-1/good/whole
-- what: sealed for another place: readable
-- error: Altered
UPDATE secret_version SET sealed = x'a3960f30942021ae693e22a7e729a3e00f7fb19aa374f0f4d10fefbe1407080142704f1a54a4badb1c7754fe2e67cf447bf2f8275901d1e194135e530f9dd9de025c5cb3bab765a745670903e9a9433081f50b77274ae527a69f94852f45e0e04aa1e0fd89ab7fd6' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'f9285aa731d7a3f0da382eaa6a321c2407e9f7e36a50ff021ed101f26c4c5e2a' WHERE id = 1;
UPDATE store SET root = x'dfc663a3f14a3a0b8dbfd1f1cf9c69b574f557b76f9c01117b364bc3c48cc048';
