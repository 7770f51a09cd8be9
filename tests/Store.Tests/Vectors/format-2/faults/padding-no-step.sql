-- base: format-2/good/whole
-- what: padding: 96 bytes, which are no 64·2^n
-- error: Altered
UPDATE secret_version SET sealed = x'09590addf778f29739e2a500f79030c77eef3100484e955ef2275bae41f9d63e485621d443db6ecb605e06506cb2df26b6b600dcbe28edb2556c03e64f8329953fe48ef49379e99727b5446d843bdf602bc8c0a4202fc08f69be21b6ef3f818aa35b6ba5c7977f958458a0052b387ec5b291f7ee8b9f5705875ad3c53184da8f33eabcf7f64858f9' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'74f21f72239f31a4ab03195d13abe388992a724211667b2be55b58ea4ce8da93' WHERE id = 1;
UPDATE store SET root = x'1f16ba0a247366f4b0a05a64ac5381cdfa83a783f1d4d518e60512bff6c53599';
