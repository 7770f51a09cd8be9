-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: field-missing
-- error: Altered
UPDATE data_key_wrap SET blob = x'6018ab5d9e0fdad41aaf936f47b605ec119e91cb5e7992144ff0c3dd57eaf57a828e9297620b8a6bfee51bea4f118f2ebd45ff82bbc7b57975b5ae3bf028ddb8c3d0a471f5f7be62' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
