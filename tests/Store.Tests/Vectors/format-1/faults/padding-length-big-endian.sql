-- base: format-1/good/whole
-- what: padding: a length with its highest byte first
-- error: Altered
UPDATE secret_version SET sealed = x'b5b92e649b34d3df574c7652b38667c706373f5cca47250fb8d07bf0be50b659d4f6cfd0310de71a14ac72727c2bafb4db71acffc469a11cd25fe96c08a8e05768a9c498dc4a39b40d49dcf7fc81a09e0734b099c1409b62ea4e5923fac9d884e0de340deb7aabef' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'aa85e3f6bb06d295af6dae83ea4069a77915b2bec464fbe0575f63b5731565c5' WHERE id = 1;
UPDATE store SET root = x'6f793e5873a2fa76711735d323b5d7d852585fe1001866196086376c2dc969bb';
