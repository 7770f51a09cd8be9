-- base: format-2/good/whole
-- what: sealed under the key of another use
-- error: Altered
UPDATE secret_version SET sealed = x'80ae6f49cc5b8e5e80d5fac6c1488607157da37de49d721c1e2007e2995eb618f257fbbc305ab9ba8c31d2d6e7fa5a69e7a8be9a587ce00c12f1a88fd313b29ab6929cc75302b4ca5cc466fbe764bc4ead3d5dd6d4ee1f7e3c09112abee80054da84518d0b81b94d' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'0548d7524439472543d696c6b497da96a4356adcbd393bb167f1f96d6a752db2' WHERE id = 1;
UPDATE store SET root = x'23abb7e38752155f2f1c6cf1a49117d7bec4949c654845ee33b7744f9855ccb2';
