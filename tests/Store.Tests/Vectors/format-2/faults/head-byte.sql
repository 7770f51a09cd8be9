-- base: format-2/good/whole
-- what: the last byte of a head
-- error: Altered
UPDATE scope SET head = CAST(substr(head, 1, 31) || CASE WHEN substr(head, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(head, 33) AS BLOB) WHERE id = 1;
UPDATE store SET root = x'e2a011e854b2401248913b6172a16264f528851f46ae3370a4e214e9aa37e17a';
