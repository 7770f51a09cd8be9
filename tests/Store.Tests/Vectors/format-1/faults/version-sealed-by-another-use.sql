-- base: format-1/good/whole
-- what: sealed under the key of another use
-- error: Altered
UPDATE secret_version SET sealed = x'aa72c0a7526be3d582ce0e7b7a125dc8de3a88308f8644b2a9fa50c356d31024fd705a4ac5f18baaec859f7dad98c29c1226b453bca443041b47a74fb756188457923eadc4b0f27d8f321cbde7c35f89e5603f72d3a3eb1e29f6b303e54f581ec7b9268d1efb5f08' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'7ac2ea5021e6b94077775929d4f2c87cae443dcd7b6ed4c98335b5cb0cd3aa75' WHERE id = 1;
UPDATE store SET root = x'34b80f2f28642c282c879ee8bea764fdc034f9ce22c8462f99de4ddc4992e850';
