-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: id
-- error: Altered
UPDATE data_key_wrap SET blob = x'ddaae610a4d0c9eb2d620f1d45aece7f1c3027b750fae260f39292996abcaf2c97a7208ddf5b5e9d3b769bdb3bfbe178bbfcd2ce7743c7b215da75bb757a5adc47d3e0418047791b' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
