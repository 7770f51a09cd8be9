-- base: format-1/good/whole
-- what: a data key's wrap was made for another place: sealed-for
-- error: Altered
UPDATE data_key_wrap SET blob = x'267a85eefdf4a7ea13ed814c1bd9b8dbe5b4b9c8ffdb193cdbffc40e044f53a9f38d334c397949100a664a0137c018328a8e73d32df8a7b91036578da44a7865de4e88f0cca8bde5' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
