-- base: format-2/good/whole
-- what: an algorithm that nobody knows, signed by the head
-- error: Altered
UPDATE secret_version SET algorithm = 'xaes-512-gcm' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'1424ea9aa863c55dfd672f6c9f520c2740eabcb321ba3401e6b7ff96d611b7e4' WHERE id = 1;
UPDATE store SET root = x'09ea40300f5b24175392a2e4c09eb16fc3d223919e23c4775eca702149a73ee1';
