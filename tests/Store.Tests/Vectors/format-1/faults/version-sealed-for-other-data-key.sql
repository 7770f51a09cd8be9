-- base: format-1/good/whole
-- what: sealed for another place: data-key
-- error: Altered
UPDATE secret_version SET sealed = x'12b4a77e6d8b0c2f082ce436bbae3b0c6af060d2692b1d016aa70740d997da0f9a9ccd7d259ae19d1824d1e604ffe08828f8c93d86ac83860912c105cb802b91a604bb5d6b802e0738075b7ac58321877c7b6726bd2eea2f29fccbf04c97c1b4103731e811f3af9d' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'86f5f7640e4f27c6ce740f50a7b89602705b83ccf5207ac9e19b7f12dfc485d8' WHERE id = 1;
UPDATE store SET root = x'94ac47d10812e71425ceabd28849b653b35e5b42419b41d017da1ac13c97f2d2';
