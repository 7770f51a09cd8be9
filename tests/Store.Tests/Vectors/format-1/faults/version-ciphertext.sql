-- base: format-1/good/whole
-- what: a byte of the ciphertext
-- error: Altered
UPDATE secret_version SET sealed = CAST(substr(sealed, 1, 40) || CASE WHEN substr(sealed, 41, 1) = x'00' THEN x'01' ELSE x'00' END || substr(sealed, 42) AS BLOB) WHERE scope = 1 AND name = 'SHORTEST';
