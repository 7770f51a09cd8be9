-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: algorithm
-- error: Altered
UPDATE data_key_wrap SET blob = x'80ecd7136ceaf842b398acdac721d637d5fbf55ef2d14f0bcc54df9f123abf7012fa0e3749c36dfd54c62d00baec3ef3f5adea48bebcf07c693e7416c357cb3593d37725a256cfe5' WHERE sealed_for = 'grant/p_example/SMTP';
