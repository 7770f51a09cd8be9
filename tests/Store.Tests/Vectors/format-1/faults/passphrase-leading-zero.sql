-- base: format-1/good/whole
-- what: rounds with a zero before them: the same key, another text
-- unlock: passphrase
-- error: Altered
UPDATE slot SET parameters = replace(parameters, ' 210000 ', ' 0210000 ') WHERE kind = 'passphrase';
