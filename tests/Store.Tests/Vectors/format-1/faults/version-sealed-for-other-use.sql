-- base: format-1/good/whole
-- what: sealed for another place: use
-- error: Altered
UPDATE secret_version SET sealed = x'be5fd7793df6985ac6664b792624eb9423d982cda3274c21bd355e3f71b01c33331b9a04431cdb8aa6fbb2ee530d7364c9a8cdac840b71aec342263286618d982069bbd7db90b456fce32bf49add9bea5906979fb89d5120b9a8eb3dbbc9317c1cb2a62479efa869' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'54eaf2a9e53cc0ad46e9b7b8e37bd7d2a68f55302a3616a3677d0d70b4d55cdb' WHERE id = 1;
UPDATE store SET root = x'66872af6504575aa1443b4147dfa2b4585f78713a8152c76151dad35c5e5e136';
