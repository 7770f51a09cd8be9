-- base: format-2/good/whole
-- what: a grant to another project, signed by the root
-- error: Altered
UPDATE data_key_wrap SET sealed_for = 'x' WHERE sealed_for = 'grant/p_another/RELAY'; UPDATE data_key_wrap SET sealed_for = 'grant/p_another/RELAY' WHERE sealed_for = 'grant/p_example/SMTP'; UPDATE data_key_wrap SET sealed_for = 'grant/p_example/SMTP' WHERE sealed_for = 'x';
UPDATE store SET root = x'e4563624914843815ded1a29cfee752b7dfe0a44ea92edb4ed103b622eff9b1f';
