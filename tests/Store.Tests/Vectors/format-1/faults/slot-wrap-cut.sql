-- base: format-1/good/whole
-- what: a slot's wrap without its last byte
-- error: Altered
UPDATE slot SET wrap = substr(wrap, 1, 71) WHERE kind = 'environment';
