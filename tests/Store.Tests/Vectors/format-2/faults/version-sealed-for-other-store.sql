-- base: format-2/good/whole
-- what: sealed for another place: store
-- error: Altered
UPDATE secret_version SET sealed = x'f77401f065f01ce153920e46452a226af5d8c13ff0f8ff96a41d345e422ed1b4d35fcc432edc1ed4b6f3c8350fe04c732015780888082884dfca767faccdd5bd31d26c46c5d2eb9c05c233e2d84de5b7d9c4eacc9c6cc04ec8ae51dda19bbaf13a41af4d4fd8da6c' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'b0eebca9dcdc9aeea1e046cd0645291bb4f067da39e559ddf8f24bccc77febb5' WHERE id = 1;
UPDATE store SET root = x'6c21ecd348f76858beb5edb3380f0a8165fb1d7be9a112b0e6636d503d16bd28';
