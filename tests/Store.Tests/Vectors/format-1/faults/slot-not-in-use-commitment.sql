-- base: format-1/good/whole
-- what: the commitment of a slot that is not in use
-- error: Altered
UPDATE slot SET commitment = CAST(substr(commitment, 1, 0) || CASE WHEN substr(commitment, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(commitment, 2) AS BLOB) WHERE kind = 'recovery';
