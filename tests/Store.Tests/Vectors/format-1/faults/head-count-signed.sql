-- base: format-1/good/whole
-- what: a count that is not that of the versions, signed by the head too
-- error: Altered
UPDATE scope SET count = count + 1 WHERE id = 1;
UPDATE scope SET head = x'64864a8e9e84ef5473c65a7b0b29a915895a04c3579a352fad64c7877f78124c' WHERE id = 1;
UPDATE store SET root = x'c06f4aca74d7514ac457d963e2dec91cb5112e2ce029b40cb907df7d062f65f7';
