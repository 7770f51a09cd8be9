-- base: format-1/good/whole
-- what: padding: 96 bytes, which are no 64·2^n
-- error: Altered
UPDATE secret_version SET sealed = x'8af0f841978d335066e1afa7872ffc32b9bf03a060feb2a364bafbc8f38fbd4b9826a268cfe1e7dc448c1c372269b08bc3a8a56200dfec2fbee50960a6940b64d6ef0306991ad458cb130be4706144b68276a3e70848b940c3887550db94781df11091e0131a8ed60015e5b645268012aa5b10da1036a01e87676ec80f6a08f5897b4a4d699e221d' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'932aa9e4718f87239474ac6bfbdaf30c04425305dc45be675648d67e60930eb4' WHERE id = 1;
UPDATE store SET root = x'6cf8cd9f155cb84caa3071962cdcba0486899a42ae421f0bffe5f4a7e782ca51';
