-- base: format-1/good/whole
-- what: padding: the last byte is not zero
-- error: Altered
UPDATE secret_version SET sealed = x'c415dab5177db6d3b87a2c915d98eab3e9c91d1c7b33ec6ff6899445525026c9149a9c3e22c15c1f1395b12dce151c77afbcb1d4297a3c4d97499284fc9c1f7b0775598cd87fd6962fa9902ac4993e22de7b9b6099e3f1716075381908d34a3c63e2aa161a467933' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'9866b2962436ecc485efd62f8c6595ffba4df8f09651045b65b273f2cd65cddd' WHERE id = 1;
UPDATE store SET root = x'a6664589fec178831aa5c9fb66c2d5f8afa7e7885bf3d60303b722a9162786c9';
