-- base: format-1/good/whole
-- what: the first byte of a slot's wrap
-- error: Altered
UPDATE slot SET wrap = CAST(substr(wrap, 1, 0) || CASE WHEN substr(wrap, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(wrap, 2) AS BLOB) WHERE kind = 'environment';
