-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: what
-- error: Altered
UPDATE slot SET wrap = x'a750c47e1727a706270f9634de3f3846327c79513b81aa1e5707ddc4bb9c439a59a97d4b10ca4e1bef816916068f4ba0d276f755d0968e36f2872f3efdb82989aa3a8df2616e497a' WHERE kind = 'environment';
UPDATE store SET root = x'8a00c6bc1a8ea9b62806bd95968e3743ade54d34ae74523713de6eb859915e24';
