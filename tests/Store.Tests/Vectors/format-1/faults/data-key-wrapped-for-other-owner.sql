-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: owner
-- error: Altered
UPDATE data_key_wrap SET blob = x'242cf6c94524ce480db0453f9793e89acb9276085035ab393c077b77798bc2a67a30bdc201d04eb705e8bc2d2dbd1d2e4d75f0b07771c5f42af42dd274ee603326a38e2f3ffb00a1' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
