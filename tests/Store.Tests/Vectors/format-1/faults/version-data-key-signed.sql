-- base: format-1/good/whole
-- what: the data key of another scope, signed by the head
-- error: Altered
UPDATE secret_version SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'fd432ace1b89282e253324f628dcd7f809b23f8c16c7ad5870508b1515cac03b' WHERE id = 1;
UPDATE store SET root = x'cb7206f999b704386c51f5cfd08f07e0238c38d62c834494921d888005714e52';
