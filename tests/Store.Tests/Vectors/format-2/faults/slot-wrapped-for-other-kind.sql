-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: kind
-- error: Altered
UPDATE slot SET wrap = x'1cd5437910eed8936ee69005643e975ed5c809e95b73b68887c870e421424f45f2f3d0d9af0c5b8489eb06f7410add1f4c331122d857555cbb66ebd078c375ca607c4e06e5e5516d' WHERE kind = 'environment';
UPDATE store SET root = x'd6047cb04a9b5a41d33c5d6e697b9a65c0e1459b8dc5dc82f2bb631fc081132b';
