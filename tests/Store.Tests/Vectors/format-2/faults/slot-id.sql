-- base: format-2/good/whole
-- what: a slot's id is another, and the root signs it
-- error: Altered
UPDATE slot SET id = 'ffffffffffffffffffffffffffffffff' WHERE kind = 'environment';
UPDATE store SET root = x'76cd8d08e13c5ba65529226b570a563fd4281341e30bd55c49e35a930c924ea6';
