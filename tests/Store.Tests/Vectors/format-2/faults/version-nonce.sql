-- base: format-2/good/whole
-- what: the first byte of what is sealed, which no head has
-- error: Altered
UPDATE secret_version SET sealed = CAST(substr(sealed, 1, 0) || CASE WHEN substr(sealed, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(sealed, 2) AS BLOB) WHERE scope = 1 AND name = 'SHORTEST';
