-- base: format-2/good/whole
-- what: the last byte of a data key's commitment
-- error: Altered
UPDATE data_key_wrap SET commitment = CAST(substr(commitment, 1, 31) || CASE WHEN substr(commitment, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(commitment, 33) AS BLOB) WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
