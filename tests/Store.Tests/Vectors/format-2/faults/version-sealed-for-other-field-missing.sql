-- base: format-2/good/whole
-- what: sealed for another place: field-missing
-- error: Altered
UPDATE secret_version SET sealed = x'5ba7de1ef09db783f162a8c0355c8e8b37099cae84c626aaccb6933198c0cb6ad7f8026f6312b7553b7c7e28830185dc0092d00c9284a2d9d38790f649e1e9771fd29ccfc08304ca5ab543e52893dc50155373a8d2f4bc176ebf52edc818afa3a1f6089e168cc08e' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'7220c428d5be8794eaa149a4ba493bfcea81bf0058468a8981eaba5caafc9913' WHERE id = 1;
UPDATE store SET root = x'3c6397bae4b85120089923d5dcc7c4064fb1196bd19d9314d0b8be758ed3eb22';
