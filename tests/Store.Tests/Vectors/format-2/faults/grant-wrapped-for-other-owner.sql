-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: owner
-- error: Altered
UPDATE data_key_wrap SET blob = x'45e5df8f642df75d271081509b5da558dac6276debe80071b4956d6540c86f06368dd5cb0ea0027b739a7d466012bffc532b3959054d12e7ee9535fb6df8539a2f1d565fd802f020' WHERE sealed_for = 'grant/p_example/SMTP';
