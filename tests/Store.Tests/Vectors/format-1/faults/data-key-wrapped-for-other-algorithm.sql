-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: algorithm
-- error: Altered
UPDATE data_key_wrap SET blob = x'0dd3e86b4a933c3918230c70d79bb19cd23b8bbf4386520a4157c7690f2caab68d07ff80275c5b33051d3d87e143faaf877577aaa145dfa38455d376bcfb4f47ed2e5eb1b8dcce5f' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
