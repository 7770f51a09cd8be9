-- base: format-2/good/whole
-- what: sealed for another place: name
-- error: Altered
UPDATE secret_version SET sealed = x'4328799085849ff23d0315420526869546e56bd498a2e90cab759e56d0f1d0662dacc6bff538542effffca2e1253591406a50eb097b3031eb7b1dd58ea09e28203f3b606ec11b48b574792992fbeb1f6bfafa31fc54f53a080d65b3d907050d49a2df85d81e70847' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'168e5b58c9e7356c4cda7ed82645ebd49e4481626f7451af82df27365def7721' WHERE id = 1;
UPDATE store SET root = x'ad000ee5ed9bf0f795e5f44557379dce5ab32dde8e0d859271744e4ea7f6a7b4';
