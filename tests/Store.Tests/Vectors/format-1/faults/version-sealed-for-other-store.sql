-- base: format-1/good/whole
-- what: sealed for another place: store
-- error: Altered
UPDATE secret_version SET sealed = x'aa8e7d1ba27c82a40cf25f491e829ff56da5e427a4ff5284ba8939d0e9d75d316b39542463cd3a187b6425e560beec1f7d5720c44d37290c9f8f77c600d05c267b8f6b40eb4809f14287c2f4458177266dae9c7feca4b5859e79a10dc3b6905f627a13b86eabd8f5' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'd03019c62e7fd39f789cb404e5d1a4a522807bae158a80dc00a50a567634567e' WHERE id = 1;
UPDATE store SET root = x'93df11ae0e565edabfb56aad547c4b832db53e2dfbccf1228b4732a4a3e71587';
