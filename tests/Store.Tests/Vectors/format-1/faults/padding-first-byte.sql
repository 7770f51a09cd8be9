-- base: format-1/good/whole
-- what: padding: a byte behind the value is not zero
-- error: Altered
UPDATE secret_version SET sealed = x'd4f024abd75a9a0052d2962dbcf4f610fc24e433945945d23b3cbc706e56d3ffc0b6402a6ee6f525a9fd54c641e925f3f2f0ea81ec861ea72d72f7d8c999e45bb177143d752db19c1edafc075549f1f1b33956eadf0ecdf518132e775b2f677e44588ba65b77b311' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'27966a672eb89dc2fda88b721ce2d294d5d615120114924a7f6a1bceb0b20ddd' WHERE id = 1;
UPDATE store SET root = x'92e316678316acbbe662795f2841e6c2925e0bf21b0ff38dca903bce07c8ecdb';
