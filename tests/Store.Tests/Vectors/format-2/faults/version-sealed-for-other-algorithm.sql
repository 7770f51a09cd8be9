-- base: format-2/good/whole
-- what: sealed for another place: algorithm
-- error: Altered
UPDATE secret_version SET sealed = x'b7723d354344f01cfdd8ef38717bd99b22f2d2ff7b5b2867904f917c17034ad33ae65bb81ffd6aaded5c3fb503824de46b95585219223473c90e9f3ce07d97b87f24be2bf52e45b353ab002ba7295a9c64f1ef18a4736734bbd1c9c13d46e583279293f7c6557307' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'2e5e0ab1bce43c505e0961b62c79e41b0d4e419df2053b784c3e7728329c68d8' WHERE id = 1;
UPDATE store SET root = x'ab69f6c77d3f2dd181efda19e09e9a99d3538dd52fadc6a42c2eade66f1ed913';
