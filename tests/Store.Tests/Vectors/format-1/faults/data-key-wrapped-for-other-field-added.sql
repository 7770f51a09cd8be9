-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: field-added
-- error: Altered
UPDATE data_key_wrap SET blob = x'f0e78939dcd73d37672fa7aa03bedf202f1a4b7f34215b452a6c362a503387184f915d9005ca8e90263fe334d52ac360f28fd95ab1115c098723e875df8667095f6a6803e8b06bf3' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
