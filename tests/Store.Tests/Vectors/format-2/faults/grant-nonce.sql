-- base: format-2/good/whole
-- what: the first byte of a grant's wrap
-- error: Altered
UPDATE data_key_wrap SET blob = CAST(substr(blob, 1, 0) || CASE WHEN substr(blob, 1, 1) = x'00' THEN x'01' ELSE x'00' END || substr(blob, 2) AS BLOB) WHERE sealed_for = 'grant/p_example/SMTP';
