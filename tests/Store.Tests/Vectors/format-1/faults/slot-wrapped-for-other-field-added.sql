-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: field-added
-- error: Altered
UPDATE slot SET wrap = x'd79a323e750f7d8e30ac54f4e56a4164899e4ac0f47e7bc8ac48af8bf4be7de875c5bf53b0727dbc71a833d0681a573b25d85b75191e692fcfe2d3a4c79a89897e647f98c9c43146' WHERE kind = 'environment';
UPDATE store SET root = x'c04aaad5271b3e369790c780869d3679fea39108bff2194d143d4791033d90e9';
