-- base: format-1/good/whole
-- what: sealed for another place: kind
-- error: Altered
UPDATE secret_version SET sealed = x'98e12533ba212dccc7b5bf5b243675279eedeaad90873e6bc0960df947d22932eba1a25ffe5ae642f50b26cefeef38a31658cfc897120730346da68a2289d294c729711c99a3ca65693555d98fed658ab8bd075f4e6e40d4b68fb6125bade182e5061e4e069e7dcc' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'84782d3c8ddc284f8df2b0ec5c2e50ef8ed2bf49207b258351fb8fe3984f06e8' WHERE id = 1;
UPDATE store SET root = x'b488daf9f1dbee62d184fb100cf6e77beb649ccdf19ba1ede410ab1cd4f0c79a';
