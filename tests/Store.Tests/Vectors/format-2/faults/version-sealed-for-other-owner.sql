-- base: format-2/good/whole
-- what: sealed for another place: owner
-- error: Altered
UPDATE secret_version SET sealed = x'81b8018e037d33f14dc2fb68ff67e7104f28f06fa594fb912f200455cfe14ace72ef16859599fe82cb4190beb96b5c70b37aa52232dd56f86054d0cb8b5d0563af7595131047a147be66319f483e4ed60b72af0509c14cd1dc947733f2a9bd5163f5c9701b55d277' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'e2d392d4003db1737888fd82f0628ae01c2abbead0c4532f253c35091f739b09' WHERE id = 1;
UPDATE store SET root = x'f059ddd9ab8763bfa6be0a7bdca38ae6f11304632c7826cfdc42cb7ba2beef11';
