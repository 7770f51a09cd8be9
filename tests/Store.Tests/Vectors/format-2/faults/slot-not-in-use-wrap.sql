-- base: format-2/good/whole
-- what: the wrap of a slot that is not in use
-- error: Altered
UPDATE slot SET wrap = CAST(substr(wrap, 1, 30) || CASE WHEN substr(wrap, 31, 1) = x'00' THEN x'01' ELSE x'00' END || substr(wrap, 32) AS BLOB) WHERE kind = 'recovery';
