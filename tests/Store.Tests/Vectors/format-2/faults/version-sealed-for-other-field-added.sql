-- base: format-2/good/whole
-- what: sealed for another place: field-added
-- error: Altered
UPDATE secret_version SET sealed = x'378d8fbd9483abb594c838ab76c717ece202246963699fa62451360dfa20e7f5231dc2e528314207a162de14043b4ef0353a0df8a85315038b9c8dca2d3459c0c32eb6fa6d3387a3f365b8e30bb04669002ade8bd083e6bc311bee177d87d69c0dbe2844e7bb63c1' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'bc7705819beac615d0b1090c82cef8332f1d8207662842feafc95e28b2f8da99' WHERE id = 1;
UPDATE store SET root = x'81ab5ac0218f97b92b8e04cbef2d9c2986e8ee6e70674be64a1bab1a8d66a39d';
