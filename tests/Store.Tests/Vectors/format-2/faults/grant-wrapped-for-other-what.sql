-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: what
-- error: Altered
UPDATE data_key_wrap SET blob = x'a44bcd939e7908ae8417e87890777ef001f80a7eb136080b1630c340158775607b0541f5ebc20e5849be462cc81bac750360273121f4de750c9881830128148d4d681a64dca4d493' WHERE sealed_for = 'grant/p_example/SMTP';
