-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: id
-- error: Altered
UPDATE data_key_wrap SET blob = x'c0825906f13137feb85fe832cc45d7c7cd379fe088c98e2f6e50343f71da44a339d4b07ac3ec6688ed27781bd8eae45b2b172fc8980d89fd3dcbc5e96dff855b08dd5da5f3efcd4e' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
