-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: store
-- error: Altered
UPDATE slot SET wrap = x'68a8d8879d231aa0f90fa213fc866cb35c2cb6bbff31f8f06f980e09bdd4e221088d89f1b373c49784f53488b3d17588ce4e950efb238649d9192c5bc218e75e6f57273b4009217f' WHERE kind = 'environment';
UPDATE store SET root = x'2ff0d47aa6a2fc62dacc5795fe47461e6e02a68f9cdd2a4a9402cf000b971d99';
