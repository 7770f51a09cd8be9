-- base: format-1/good/whole
-- what: the first byte of the link before
-- error: Altered
UPDATE audit SET link = CAST(substr(link, 1, 0) || CASE WHEN substr(link, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(link, 2) AS BLOB) WHERE sequence = 1;
