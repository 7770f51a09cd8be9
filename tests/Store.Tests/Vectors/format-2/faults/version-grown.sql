-- base: format-2/good/whole
-- what: a byte before what is sealed
-- error: Altered
UPDATE secret_version SET sealed = CAST(x'00' || sealed AS BLOB) WHERE scope = 1 AND name = 'SHORTEST';
