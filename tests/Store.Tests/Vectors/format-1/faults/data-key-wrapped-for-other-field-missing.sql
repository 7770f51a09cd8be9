-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: field-missing
-- error: Altered
UPDATE data_key_wrap SET blob = x'8fb4e214960f9d7118a857ee61117bda003aa89dcfe6c9c8f74b0659b76f32c3d1f3d9ef057d5dc12346503f75d0d4946fdfbaa2a7db2238a71f02322f9128212f5a502086395439' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
