-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: field-missing
-- error: Altered
UPDATE data_key_wrap SET blob = x'3c96d11f76358ccb648fca3733961f2672cb8965f6e2fd2feca5580b435e9fe709fbb70691ebf5dd3a51f76d71202fbeca661c7892a8479439075da5a88e2dd2fed89f28a2a0ae24' WHERE sealed_for = 'grant/p_example/SMTP';
