-- base: format-2/good/whole
-- what: padding: nothing at all
-- error: Altered
UPDATE secret_version SET sealed = x'520721cdf4e3c1b94d16dbc8a6cee4ecb7cc6890c65504ca95293c47b1a5fb23730c4063b94b6658' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'885c1c11c2dd59a9a9ebf668b6a7ff4bbb1227f314313f408b22feca062ab260' WHERE id = 1;
UPDATE store SET root = x'6c16f3141de505d9875793edb93c42ac73d5a6fb11d6730e15787ef637f293c2';
