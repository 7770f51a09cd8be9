-- base: format-2/good/whole
-- what: the last byte of a slot's wrap
-- error: Altered
UPDATE slot SET wrap = CAST(substr(wrap, 1, 71) || CASE WHEN substr(wrap, 72, 1) = x'00' THEN x'01' ELSE x'00' END || substr(wrap, 73) AS BLOB) WHERE kind = 'environment';
