-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: store
-- error: Altered
UPDATE data_key_wrap SET blob = x'73ed3c7ffd47876b83d3f08e7bb07400e433f1a7e0b49e06bda06101ba156649ebddb016d2a001eab3ab00cdc4efad7ce2bbbf3642dba2c202cf0f25c2a23e5e1fbd8480650cff9f' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
