-- base: format-2/good/whole
-- what: padding: a length beyond what is there
-- error: Altered
UPDATE secret_version SET sealed = x'a51ef645a3a25f0df57a28a21285e619cbc731f530fa6bce8042c823caafab957509fbad52637aaa1fdff0a243b786699f179da8e9b72d81b5ddd50b7cb20d508008f64fc57bf37664bf93c633b19e92a4ce734ed7225c781cb4d2b4825e04a946cba78e9d201425' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'bbb02548fedf0e028ef414bffd3451db0c7422a7bf56d96e789f717c30fe6c89' WHERE id = 1;
UPDATE store SET root = x'7f69b663e689eb1d6a4926cd714c77ba20b29b4133d12f35a4a980f5a6bf9d2d';
