-- base: format-2/good/whole
-- what: the last byte of an audit row's link
-- error: Altered
UPDATE audit SET link = CAST(substr(link, 1, 31) || CASE WHEN substr(link, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(link, 33) AS BLOB) WHERE sequence = (SELECT min(sequence) + 4 FROM audit);
