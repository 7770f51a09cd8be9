-- base: format-2/good/whole
-- what: padding: the last byte is not zero
-- error: Altered
UPDATE secret_version SET sealed = x'20a794799dd30f8e7f6268a58e7f61ac3a4e91ae9a9a9d6ca91e5818f56205f253f5fbae1de7ebcc4089d3d312a79e7e0c15964938dc8aada9796f27ef2805201271648730babe5fe42a36ad11b0fbc6b267f5190a0627729d42976827d19719618accabdf77e08d' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'4584d399bdece33b88889ef43fa7e7cd19b83f064c5a986f97b9118c3b5ba36b' WHERE id = 1;
UPDATE store SET root = x'a600033fbe9f342ce05620115f6c041883794d1b05d57144c350f031f1703197';
