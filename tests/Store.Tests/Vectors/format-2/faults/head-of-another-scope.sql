-- base: format-2/good/whole
-- what: the head of another scope
-- error: Altered
UPDATE scope SET head = (SELECT head FROM scope WHERE id = 2) WHERE id = 1;
UPDATE store SET root = x'7aa825012e673497f003b9bf8630c8854c2bcefb3542c70599033ca4d8563e79';
