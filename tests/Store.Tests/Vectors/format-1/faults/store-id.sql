-- base: format-1/good/whole
-- what: the store's id has another digit
-- error: WrongKey
-- message: the key in 'SECRETGUARD_KEY' opens no slot of this store
UPDATE store SET id = substr(id, 2) || '0';
