-- base: format-1/good/whole
-- what: the last byte of a slot's commitment
-- error: WrongKey
UPDATE slot SET commitment = CAST(substr(commitment, 1, 31) || CASE WHEN substr(commitment, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(commitment, 33) AS BLOB) WHERE kind = 'environment';
