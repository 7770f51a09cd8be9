-- base: format-2/good/whole
-- what: padding: 32 bytes
-- error: Altered
UPDATE secret_version SET sealed = x'067d1874a80c654c9638e00fb4f3eb5c219f34af801e336246949fcf3aa38e745a92c813d75bb2ee6b1dda9a078bae4593fd86a82acc17f34f2ed4262aa5bf28073ff5e3dbe92876' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'eca93d1f62ca35a97b30cd127f8889058dd3ce9a99d5dade36a7ca34910f9682' WHERE id = 1;
UPDATE store SET root = x'18aaed21f970f15d501c83a3ff47c886ec4f00e86ccbb27993d2b09935884713';
