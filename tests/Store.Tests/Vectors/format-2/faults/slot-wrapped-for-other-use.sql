-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: use
-- error: Altered
UPDATE slot SET wrap = x'8558c3163dbf28059982d9c345efaccceb3a62bc86b8dfc516ea772f7e308c82a6262b6ec80ac88bb8d25344ad4453e28541b0dccf88ab3eb19e8117e9acadec3e2cf43c5789b29c' WHERE kind = 'environment';
UPDATE store SET root = x'5c3d38e7a3a2b7a14c0cc6fd68c318e559c62afd2e029ba953a63162f253e2bd';
