-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: store
-- error: Altered
UPDATE slot SET wrap = x'4d8b023a372f37cff69c5bf3774d99a48929b5bfa3c1e4412b1ba823cf53576ea4cd81ccc3951da28ec55c20a1c6875d0cc5238042318e51232798e9c2532fdb1195f2ab57060ccb' WHERE kind = 'environment';
UPDATE store SET root = x'e64089207a7c6ff7f13e9823a1b54bd6a4e93c7dc6d77dd8aa574f14b089c6e6';
