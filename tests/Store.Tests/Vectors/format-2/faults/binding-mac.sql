-- base: format-2/good/whole
-- what: the last byte of a trust's signature
-- error: Altered
UPDATE binding SET mac = CAST(substr(mac, 1, 31) || CASE WHEN substr(mac, 32, 1) = x'00' THEN x'01' ELSE x'00' END || substr(mac, 33) AS BLOB) WHERE environment = 'development';
