-- base: format-2/good/whole
-- what: a slot's kind is another, and the root signs it
-- error: Altered
UPDATE slot SET kind = 'key-file' WHERE kind = 'environment';
UPDATE store SET root = x'44784b6797ce990ddd9db368bc797809084f6011e9b5fe8bd1964e718b2c50df';
