-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: id
-- error: Altered
UPDATE data_key_wrap SET blob = x'bbf6b0a70496f6abdc8b0094425c19f9a6e94628f5ebb0848b3f08640412b9bad37d73ec725ec91e3059f0c461970ce9d457139b063e8f892c8d9cca27af144864a063cd2463003d' WHERE sealed_for = 'grant/p_example/SMTP';
