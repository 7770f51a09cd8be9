-- base: format-2/good/whole
-- what: padding: a byte behind the value is not zero
-- error: Altered
UPDATE secret_version SET sealed = x'877a9b6e9fb891a153993fd0c13406d9eb9b2ec908c48212d4c5487a62dc2918292f79494fcd5d8cfdc8dc60104ff87b83efa71891685fbd335b64b41f11838d5fdee56b742301e5cab4402a901627ffc68218ccc869dc2e0bfaf8b1c154e9442a49a4d92877edfc' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'890c7b9ead87f007574a591c296db99232fc1cf945edd0e3d713dc23d5bfd76c' WHERE id = 1;
UPDATE store SET root = x'8bc2cdd2c86f9ca4acbd9a612dd0e09dfc7c333e4e6f9072b56f088b7d4126c4';
