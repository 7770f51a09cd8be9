-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: algorithm
-- error: Altered
UPDATE data_key_wrap SET blob = x'c7710d1b07100d32d9604bd922ec7b3e9387a7527a8f97014851c4f890bfec549cb8d20a74818a4f142132e10698d827627497b792ea679bdeacf65c3a19b26b9ef109c1ff17918d' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
