-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: use
-- error: Altered
UPDATE data_key_wrap SET blob = x'd007b88be85f90ae312d9cd7b86969dc5bb1e543167be8475500bd15e92e3649b6cff1fd2a7d4a22335a4cc67f9810b4078f67758213dd654c8f8c4a93a2f3d98ef279cd137f58bd' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
