-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: sealed-for
-- error: Altered
UPDATE data_key_wrap SET blob = x'8f4780bf80a06be035fbc61374b388f873e6d75b8aea29f19954650f45b47807787b343f495ae83d541702005be9b6cc69a58c22d4c4d2420ccf281be7040efa3755bc6bdfab1070' WHERE sealed_for = 'grant/p_example/SMTP';
