-- base: format-1/good/whole
-- what: padding: nothing at all
-- error: Altered
UPDATE secret_version SET sealed = x'cbc533aadb3bed6be7fed8f32f8023e0415898f79c76f668c2991617f341e8ba07249e928516cef6' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'84dfc33a042c4506614d696029510adb9b99b0f2ad439c5721b078af8cf70917' WHERE id = 1;
UPDATE store SET root = x'4a64c5dd9f8fe875b2a801b7ac31ac5e523135af4e66851f2094473c4431c0e6';
