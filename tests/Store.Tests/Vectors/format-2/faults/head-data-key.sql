-- base: format-2/good/whole
-- what: a scope with another scope's data key, signed by the root
-- error: Altered
UPDATE scope SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE id = 1;
UPDATE store SET root = x'85233cf1a68bdd9072c9d128fcfb354116c22b6aea2b78e5970fe89bdd4ea080';
