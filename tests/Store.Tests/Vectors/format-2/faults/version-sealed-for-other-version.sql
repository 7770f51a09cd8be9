-- base: format-2/good/whole
-- what: sealed for another place: version
-- error: Altered
UPDATE secret_version SET sealed = x'9a4abdb0bf8a2017dad79cceec62d9f2520d4c833e557cd64945011b654a9b0c0f6b2677d764ce23fb936a9e6a58c323af34648608a14b7ef9581d8e82ae53f152e7c48dd542a659f19ec434b9166ae1bf63670eabaa34f01217e2edf58579ce20ddeecbf33d00c5' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'f28c3a29dc8fb5e3ce6dc6bf1c9bc93cf2680ee963e6e632d0258fb43f99313f' WHERE id = 1;
UPDATE store SET root = x'c8b37c97e548396029e2026eae8f6a4b9b5874096bb1ba0516c751bc8a6310df';
