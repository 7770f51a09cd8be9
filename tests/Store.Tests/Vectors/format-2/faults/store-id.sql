-- base: format-2/good/whole
-- what: the store's id has another digit
-- error: WrongKey
UPDATE store SET id = substr(id, 2) || '0';
