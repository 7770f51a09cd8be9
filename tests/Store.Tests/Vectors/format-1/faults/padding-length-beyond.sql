-- base: format-1/good/whole
-- what: padding: a length beyond what is there
-- error: Altered
UPDATE secret_version SET sealed = x'baca0fd709905a0b42f24721025a8d1611393492b036ba8b1c5a9d6fa34ef8a617a859b4eb8d7a52fb06831a8428c03e76b016e4c092d8e60c0bcbcb69940a9c4239921674c75bc3f9bf01ee83aa836ca839bc0226b0c6498c162e1925dfe875e6e418739a566544' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'd4e3e0b587963e5c2f1828a1dbb041229403d7995193eae9581f68d081e8aadf' WHERE id = 1;
UPDATE store SET root = x'e766c86ba03f71d5645d15600cac7c5f701854a8ab4f6c607c5aa23446053859';
