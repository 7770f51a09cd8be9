-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: environment
-- error: Altered
UPDATE data_key_wrap SET blob = x'cb5a0416dc75a0e099d870d09164cdc88434956f7fbf96968007807b68a056dff3465cc4ca975f9cc9cec0768e61ef80afcd4cbaa3e2aa4f06054818a4314e799b75f1cd2fefdcf4' WHERE sealed_for = 'grant/p_example/SMTP';
