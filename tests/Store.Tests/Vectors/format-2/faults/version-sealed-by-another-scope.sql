-- base: format-2/good/whole
-- what: sealed under the data key of another scope
-- error: Altered
UPDATE secret_version SET sealed = x'09024c6e2fc84d3386600b08cf89737b40eead788d5708f5b1e1106c47126d080a1d95479702145e11af72f788bddc7d78f0e1263d5451047de89662b91b4c676f3b5685d11bd5886411739e7e8094010a7ce3916d89c7dc0ef8408f98cce364282f6ee4b2b3364c' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'd1f1b6b163c3af6da63741987116703d3143d0357365e6954c3aa2f5f4f6f44d' WHERE id = 1;
UPDATE store SET root = x'29011142fa5899b447d9c0f5b24efe2ad9912ed09c0cf79f21ebb679691da3c2';
