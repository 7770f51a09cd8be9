-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: owner
-- error: Altered
UPDATE data_key_wrap SET blob = x'e1256f6588fcd066d34dde1c63258243623f7ba0e4cbe28917ca5e7536721d02980d3d901f992e1ac79b5cb0b054bb2ad2b9e73a0582ee1f0f79cd562ac8e754d4e30b49f3c27ac5' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
