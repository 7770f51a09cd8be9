-- base: format-2/good/whole
-- what: the last byte of what is sealed
-- error: Altered
UPDATE secret_version SET sealed = CAST(substr(sealed, 1, 103) || CASE WHEN substr(sealed, 104, 1) = x'00' THEN x'01' ELSE x'00' END || substr(sealed, 105) AS BLOB) WHERE scope = 1 AND name = 'SHORTEST';
