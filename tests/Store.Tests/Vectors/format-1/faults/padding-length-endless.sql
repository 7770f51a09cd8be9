-- base: format-1/good/whole
-- what: padding: a length of 2^32 - 1
-- error: Altered
UPDATE secret_version SET sealed = x'3e7179414a08a1ae569f34048f32318023bd62f68d4264a10874a699e6801c0758a9815f1bd4721b4fbd238c91b5c2d610545d6ad602683efa618b64229a1bc15e4a27048e06fe15485757ebdffb8811b93fdc107b71d9a9402430ad476d64e33a04cf4db46b93c5' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'245ee48d8a69451d6d0d67f2dec0bce7ac4075f057a0b9e599209a59313052f3' WHERE id = 1;
UPDATE store SET root = x'2b78f92f2df890958e9034397cddc7b48a853ced336f8b4ea51628d7f8c0e7f8';
