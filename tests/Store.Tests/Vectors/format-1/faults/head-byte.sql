-- base: format-1/good/whole
-- what: the last byte of a head
-- error: Altered
UPDATE scope SET head = CAST(substr(head, 1, 31) || CASE WHEN substr(head, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(head, 33) AS BLOB) WHERE id = 1;
UPDATE store SET root = x'71258f73b9917d38af9fb18b54377e6fd498d9ef8ab719fe3e01eb57098a73e6';
