-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: sealed-for
-- error: Altered
UPDATE data_key_wrap SET blob = x'a9e63a79cff575fa61ec57433b51b9f7e889e1649baac2d458d5c56f1cf3a14e604576ec9b87bdc6c61051576c13395965b907429110c9aecbbba85664a00f2081c5e4a3412ba9a7' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
