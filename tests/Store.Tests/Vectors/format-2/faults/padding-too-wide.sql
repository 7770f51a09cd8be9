-- base: format-2/good/whole
-- what: padding: a step further than the value needs
-- error: Altered
UPDATE secret_version SET sealed = x'41662c60df696d59e7d22c83a7dd179ab79f0a4785a77fe8dd8619d95cd564a015f26a89bc6b1efce30f65ea18c02ea4698da30c7613ead8bc030f1e3a2c3b16b52c6946823019f7ff8a89758badaa617f4f722fcd8626c9deff04d7fc4d8c7a6f5f3f9b1a121e35297225dd4a65c0f395c83e4c9f5b9a08beea6f53bed5eaece8e85e0f5ee6269e71b43bac48a672ddde2fbf91fff1386ace58af36c9a21239ba85035782bbd397' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'88e292ff12f4e33fdbdc76a31282083f5bef4ff62e2c25f506539ef2b5a7d4de' WHERE id = 1;
UPDATE store SET root = x'3d6b121b867eca44931aaf0b830d6201026dd9bbaeae552c7d5097102769fc48';
