-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: parameters
-- error: Altered
UPDATE slot SET wrap = x'ef40380f5c4388db06c9003b61bc7c1e100c3d8a38b4540ad1cc248e6dd37faf5b37d24e275710d55fbeca25e8b325cf5a0ac982a8fabfa2013b19fa49ea7dec93f093c893e3beb8' WHERE kind = 'environment';
UPDATE store SET root = x'3feecc69887fec673fffda0c0f4167528dc3d6de7488346885d0f3107550625c';
