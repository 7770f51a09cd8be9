-- base: format-2/good/whole
-- what: the last byte of a grant's wrap
-- error: Altered
UPDATE data_key_wrap SET blob = CAST(substr(blob, 1, 71) || CASE WHEN substr(blob, 72, 1) = x'00' THEN x'01' ELSE x'00' END || substr(blob, 73) AS BLOB) WHERE sealed_for = 'grant/p_example/SMTP';
