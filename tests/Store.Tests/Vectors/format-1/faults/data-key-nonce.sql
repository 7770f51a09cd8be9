-- base: format-1/good/whole
-- what: the first byte of a data key's wrap
-- error: Altered
UPDATE data_key_wrap SET blob = CAST(substr(blob, 1, 0) || CASE WHEN substr(blob, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(blob, 2) AS BLOB) WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
