-- base: format-1/good/whole
-- what: sealed for another place: name
-- error: Altered
UPDATE secret_version SET sealed = x'fe3587c47a11c0a659945a5eb8a106c23b53444729b5e883d5e6423f60ab24a2fd4a48a03c4f30625f5d600a7593827fd0697bf6448714c99f482314b83a2923ca7c3545415d0ad886747d528503a62a19603c87eaaaf57ffb8e2c8819a7071f8ba189db62c030cf' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'22c2a9f78aed910b926e7039ea298aedc7fd98f18061e18950a7e9c49390aeb0' WHERE id = 1;
UPDATE store SET root = x'45a8fbd0f0ae68cc3cf713d103d431f6a137d48f8b218a041f6e5fd40d6600c2';
