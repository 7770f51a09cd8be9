-- base: format-1/good/whole
-- what: padding: 32 bytes
-- error: Altered
UPDATE secret_version SET sealed = x'ea574d6d9cde00debabbb0be41b3be6dba2d8f9de83eb0a0779614fef76df4687277ee3482125ff53d07c3b30f7db36f29f7d306446dff7737a4e4749fdfbb79210bb44c260177d8' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'b391a42bc88ccf6c568f2c07b26b76a1087287831f19b7e2d6b5932d26a37971' WHERE id = 1;
UPDATE store SET root = x'2343cad560b1b5283e244dafcb4743dcabf769823c7c60de0e5caac06a6c9f3d';
