-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: environment
-- error: Altered
UPDATE data_key_wrap SET blob = x'5f8ac65aacd4456628a85790c7d4635abf6869a835fabbd74100bbd81087574f6be1f188ea9a197a590a0e05c4fce2e41b3a5c4590ded10391e6589ff1f6739d24a851bc9080ce0f' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
