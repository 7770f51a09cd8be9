-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: id
-- error: Altered
UPDATE slot SET wrap = x'a80394f1b1761a6c0ccb72009aeca7c601f2551df1ac76107307c8cb04ddad4cac503c7a8e7b231da351af18c9d85d79150022eeea0585df31680e50f34da63fd4b5c3fe9de4b709' WHERE kind = 'environment';
UPDATE store SET root = x'191cd4e37c27ed1cf2fd8d58179774ce551d57572fc52299a886e33b4b47203c';
