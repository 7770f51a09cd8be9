-- base: format-2/good/whole
-- what: padding: a length of 2^32 - 1
-- error: Altered
UPDATE secret_version SET sealed = x'1aabafbb63bd307ece817b17512a994274f149c4f2410c2756debc95a0a40f05084845215678a9505a3045761bc857e7b328542bb505dc7713bd78cfa6a363a95f9bcb67826bc891c292951a3ff450677bb04ff0d05c01a51b8fa1fbf1aec6caca1579782a1cc3d4' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'65b5f4bc602ca6192d5053f223ba818ebca1b2b26a3e88eecb04709ff8432b72' WHERE id = 1;
UPDATE store SET root = x'3a3d1c8613ddc3dce8888ec5d365df543df32c8c8cd451ae0988799a25d38e67';
