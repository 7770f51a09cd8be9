-- base: format-2/good/whole
-- what: a count that is not that of the versions, signed by the head too
-- error: Altered
UPDATE scope SET count = count + 1 WHERE id = 1;
UPDATE scope SET head = x'ab326aeee9f577bfdee7984ec94e3b6826be61726fa50cd1223110ff258954bf' WHERE id = 1;
UPDATE store SET root = x'c7d37f33d41f95a9854f72b88e077c3e334e0ba329e7bf9147bc347b810a7b19';
