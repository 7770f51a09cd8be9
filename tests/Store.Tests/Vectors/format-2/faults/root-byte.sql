-- base: format-2/good/whole
-- what: the last byte of the root
-- error: Altered
UPDATE store SET root = CAST(substr(root, 1, 31) || CASE WHEN substr(root, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(root, 33) AS BLOB) ;
