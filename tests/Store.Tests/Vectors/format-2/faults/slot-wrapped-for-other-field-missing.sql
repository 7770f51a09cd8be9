-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: field-missing
-- error: Altered
UPDATE slot SET wrap = x'97811bb872eb315774e5d235f7ee6e2f65a0faa2913365c04fe0f4774c7dc572eb7ce7fdce94a3e80868649bdc91ad8215879af3357a18e832890903cd9299760daaae7817c5f030' WHERE kind = 'environment';
UPDATE store SET root = x'c73575370e5496e50d879ad692451939af766cab8838947b186dd77f578d872e';
