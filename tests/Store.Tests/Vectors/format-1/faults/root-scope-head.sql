-- base: format-1/good/whole
-- what: a scope's head
-- error: Altered
UPDATE scope SET head = CAST(substr(head, 1, 0) || CASE WHEN substr(head, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(head, 2) AS BLOB) WHERE id = 2;
