-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: what
-- error: Altered
UPDATE slot SET wrap = x'83e1c38d4453ea156987fbca151ea69143c68fecefeed941daeb1238af224100a1ecc1f75199f45e817956c3cf97114c7f17788d2320c4bb9de5f42462d683829cacb13a62a4ef56' WHERE kind = 'environment';
UPDATE store SET root = x'e5c6a2f1a4859bdf3fd1c26c76b603241acc5b46092224324a2b5b6c2a30c895';
