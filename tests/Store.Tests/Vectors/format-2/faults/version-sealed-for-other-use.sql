-- base: format-2/good/whole
-- what: sealed for another place: use
-- error: Altered
UPDATE secret_version SET sealed = x'41ca36b3a174743a90141737aa12f2eaadddf9b657f2dfb61120834d2fbcd4258abde43dd028b6c5f63a96eb1c00fb3bfaa259fca9208a8aff8b2d94b135d728707901d3fcce6897ee1503d592b3e3fe51358a54473e041071671f3360398ca83f1514114299562b' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'9ea57e84fe09c47841bee752401f172f7b8bc2ac2e809a15e37a1e02eaaf8ba1' WHERE id = 1;
UPDATE store SET root = x'eaa06f24b5c5c688f1efe02cfdc6888b9d923d8b7a0fdbaaf565d29b03b86b1d';
