-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: use
-- error: Altered
UPDATE slot SET wrap = x'9085dbb03e2fe33ec9a7182d88406d9f8d022b17b427348200e534c938d1ee056f75fc6b02cabc272b922ce8dda8375d19e7d22ee13f80cfc047f6d3f226d0422c36975b1f51e094' WHERE kind = 'environment';
UPDATE store SET root = x'a3310716312fff79f99ce3588af00f14782afd472f6ba08a14bd43e245d00b89';
