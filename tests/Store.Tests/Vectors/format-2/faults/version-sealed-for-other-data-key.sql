-- base: format-2/good/whole
-- what: sealed for another place: data-key
-- error: Altered
UPDATE secret_version SET sealed = x'145ba24b9ff674c8f2bda538efdcbe9f8bf87e6fb00ae9b2a7bfdb00bf4c16388e3fc9b8731d1d10e9a02afd89e262088a5d635b6eae35e2c1118b28d288235d8300b63f6ff8a2af8d482cb351dab026980faf3ae86a1cdb9e3126c00cc529ac6afe13bf9f82765f' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'1151425105a5addf9bcf1085b20851eb5d37a396ffdbb97c1ec8d90b410b5c6e' WHERE id = 1;
UPDATE store SET root = x'df287cf40842ebc3933498062051ee03a05890464881ce9622c64a73fecf192c';
