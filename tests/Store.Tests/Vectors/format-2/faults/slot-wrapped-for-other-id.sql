-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: id
-- error: Altered
UPDATE slot SET wrap = x'3da3154ae99701566bca4ae7dd03bbb6c67cdc76474fc4a0d0c2468f0084c0cc50c21be88dc4db4c18e93ce640892757e6e7cc9efcea36bdc987c3e50315be8ccfc57ac26a4b80f8' WHERE kind = 'environment';
UPDATE store SET root = x'6c802e93f6a7a6c655b8831078e5a7aacdd2d10ba1a3b7b8a890c46a1e726fd8';
