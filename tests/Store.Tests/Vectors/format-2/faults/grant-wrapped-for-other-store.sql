-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: store
-- error: Altered
UPDATE data_key_wrap SET blob = x'ebb2173ffde1302673812d0fdd8943a8586fd772b294d4ce594aca2342843e820e15202823759874b57e39a38988f6b2358addbfbd3dd430ecbea6175dfb04448997fae7042d52cc' WHERE sealed_for = 'grant/p_example/SMTP';
