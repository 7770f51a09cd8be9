-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: what
-- error: Altered
UPDATE data_key_wrap SET blob = x'd0b24202dd52dc95ec78a5117e4ef40ef7379567d785c618392ebd479a5e7c5c9d751ec3889a2840227273e0e32edc04d30cb25978ba02c60dcb15ed4d4249ce9846344c74ec162c' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
