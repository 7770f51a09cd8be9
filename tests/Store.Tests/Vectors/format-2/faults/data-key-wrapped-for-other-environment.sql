-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: environment
-- error: Altered
UPDATE data_key_wrap SET blob = x'5c558b8e21c55d863d8700963ea75c3acba56eecd5779908e019d9d4aac823be1a7c6b4ec480dd83d70aad424331dfd6c70df555f0479ca1cd2280465106342470db0e632672c269' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
