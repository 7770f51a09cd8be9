-- base: format-1/good/whole
-- what: sealed for another place: algorithm
-- error: Altered
UPDATE secret_version SET sealed = x'd214bf106b2d15dfb20a0f88cbe602ea2ba82b529ef0691e8fb218d302911b6ffb3813283a35e5af0773f0bd4538b6250e66f044483837212a8c9d873b361baa9d52e66fea57686a7b16bfc9030024b9f3cf0e0c8ef938a7171a625c32804d392f0859f252acec10' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'8d0742d94c8e536374ec421f486c0f7cc28a8a521c3d6ba625fc9a9ad11f2d53' WHERE id = 1;
UPDATE store SET root = x'4d99139b305c82b26a6292a2f35c3c7d71b1fde780941951a3d6a1ca0adcbb4c';
