-- base: format-1/good/whole
-- what: a slot's kind is another, and the root signs it
-- error: Altered
UPDATE slot SET kind = 'key-file' WHERE kind = 'environment';
UPDATE store SET root = x'13da006bdf0905c097c30b30a2566ea9ce4a771e1da0c9835effd1e95b58dd5a';
