-- base: format-2/good/whole
-- what: padding: a length with its highest byte first
-- error: Altered
UPDATE secret_version SET sealed = x'e61e2d0216efb2926b4a513d30391fb1479eb14ff448f4a209fd3603450bd63f8c3a9410bab9686407a959c11020097311e71df6baeb5caaa36e853dcab5a2b8ed11e41f7e7c254e230978486c090287ed7881ca40096fa302a3e1dcff5f2795fd8e44f1ecd9b998' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'9c149cae0b58cd8aab90fa1443faa86ca30f9209cbddcecd72cff430d1e95bfa' WHERE id = 1;
UPDATE store SET root = x'4a74af9c89692519fc9674bed354906e3839725bb083609bd90eedbdcf6d8f1d';
