-- base: format-1/good/whole
-- what: sealed for another place: field-added
-- error: Altered
UPDATE secret_version SET sealed = x'fbeb93c134a4fce59c820d8b30803e084998dea81ff3be076fe428958855ce661347e7a5bb157940e93f29a79a1699b89ccfcfa38e1edb13f1e6c910652a77bfa062d6f229520d64e0a1225910b88850d5a0dfe94d3c2ae61cb1a3912982fcbbc91ba85760e48f8f' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'd3aa6166273a5871e505456d30d53c995a3ae58d7b02c4e6a9a7419b4ac1db12' WHERE id = 1;
UPDATE store SET root = x'71c8d056d82f2f0996a5df0257cd0aab90508c78ab917b8a6c0c4dd66825eaa4';
