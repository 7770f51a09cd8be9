-- base: format-1/good/whole
-- what: sealed for another place: owner
-- error: Altered
UPDATE secret_version SET sealed = x'9cb05305519106bfbbfd3db82f3d79271bd79c11f46dac51c2d39b8976c2e02b69ceac429c23ecc976390a491b24f724ebdf27e9670657b37770553ec9e33d678d43d1bb78677e577bcdefeee513273f4f4cb275c9c1b59756af4c46fbc9ccd2b748fa502c8eb52b' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'155650c0a9f1666e396796e9ba02730f7a08bb52300fd9355da3232d2e96b83a' WHERE id = 1;
UPDATE store SET root = x'f99095272678410fd0bddd1dd432473f451dd73d7f1b4edaa08bfbea75db811b';
