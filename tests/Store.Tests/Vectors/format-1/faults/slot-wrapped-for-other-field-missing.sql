-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: field-missing
-- error: Altered
UPDATE slot SET wrap = x'e7daa997190a7ea6576fd69b295b33c82a058986c7715be858b3180764f62c3a1cb42e0776459ce7c7b4b46a7614c7226be4dd9014034d77161b3147e5a10a05f5451edbbcac5da6' WHERE kind = 'environment';
UPDATE store SET root = x'894d7ee51dd46938c85896f698c154a004abc1f363fb8d6fb5c09c7990c92791';
