-- base: format-1/good/whole
-- what: sealed under the data key of another scope
-- error: Altered
UPDATE secret_version SET sealed = x'd0815b955a87d17936f1ba8a76be76c63ca5d9e6a81dbb9871c82735e5110c129ef9c0f0f2afb0280d26d77ef6602ff25ea49fdfdaca062c24a72e0221799aa490a2939f909ffc4575116b5d6ad5c04ccec925111eda2aee754a90de9296050b39715e0021c69543' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'2ef7bd4ec7702e44a125ce95bc53cf4e92e8171f9794359ed8b4259a87975367' WHERE id = 1;
UPDATE store SET root = x'3cc1b21152770379a60482f5130b490b5521deb1c23bd162099f63b0a1577202';
