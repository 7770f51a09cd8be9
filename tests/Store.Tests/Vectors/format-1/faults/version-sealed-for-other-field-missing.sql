-- base: format-1/good/whole
-- what: sealed for another place: field-missing
-- error: Altered
UPDATE secret_version SET sealed = x'bbb3f0801236424c4344fe026dd67fa31db1a6268f9d66ebb011f1d0a22c9a1a2cc73ceea01818b2419139584f5ecef726b0672927694c1695aae6f665690a946ea8e310a136e20d4595ea2c258747213b586e3517c017f4e40cd03732daf09d8879649fdf6fa455' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'80eb8e7aeb305979d0e67a84177e1efd1bcb8588a7421a0c98b3a8b8f2f91b12' WHERE id = 1;
UPDATE store SET root = x'dc85f95bd383a2547c5b1d32cde489b13b54b6b7bd7e9040d2414e4f33d2a988';
