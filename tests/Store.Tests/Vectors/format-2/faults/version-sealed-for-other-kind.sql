-- base: format-2/good/whole
-- what: sealed for another place: kind
-- error: Altered
UPDATE secret_version SET sealed = x'5644d128234b8121996776f574e9a405365520e9ff7724f8a3f20c36aa1be5a55992fd9276d42caa29f4993c4993e3fdd873b3d817b464a372d0b27f15fefeee00c190432fa448b2d2b7f92ac4584017b734b105d6dc04a9e9d2354f48702c692ebb2153f92b01cb' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'12ba9371577f1f2f7a787346a5350040612650b6aa10e72bd8a8d2d08534d7f2' WHERE id = 1;
UPDATE store SET root = x'4333114827f8d9fcecff45c4b7f43c6a0fd172294ee9ab44b3c7b9faed680d04';
