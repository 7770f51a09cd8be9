-- base: format-2/good/whole
-- what: a scope's count, signed by the root
-- error: Altered
UPDATE scope SET count = count + 1 WHERE id = 1;
UPDATE store SET root = x'58643f0400da78c6f1feb1709e3d1d84202404213c124ea2ea25962eaedf66b9';
