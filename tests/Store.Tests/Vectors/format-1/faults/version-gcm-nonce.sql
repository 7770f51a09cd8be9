-- base: format-1/good/whole
-- what: the last byte of the nonce
-- error: Altered
UPDATE secret_version SET sealed = CAST(substr(sealed, 1, 23) || CASE WHEN substr(sealed, 24, 1) = x'00' THEN x'01' ELSE x'00' END || substr(sealed, 25) AS BLOB) WHERE scope = 1 AND name = 'SHORTEST';
