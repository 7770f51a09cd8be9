-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: use
-- error: Altered
UPDATE data_key_wrap SET blob = x'8c7fd07526e03cb5dc5b0cd5db269367f0f426ca8e5c0352cfe817a1afed56719cd74a5136d693467b9ada9f227b1c24c12501315bbc21e0318f1c7cdb4ad8c7c1cfc31e9cba28f6' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
