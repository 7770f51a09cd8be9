-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: field-added
-- error: Altered
UPDATE slot SET wrap = x'446e0543c1d4b2415b620b66c012166dcfadbdd98b9bd210ae678f5a17fed6c6e776d940e97ce3953e34e8b68ccbe39e5b2ec3031edf7409f810bc3d49669f910d105871e6c238d8' WHERE kind = 'environment';
UPDATE store SET root = x'a8eb79b5b30521a0c2f7f587f72b33496394cf778e029b478b9c02a7292d45f4';
