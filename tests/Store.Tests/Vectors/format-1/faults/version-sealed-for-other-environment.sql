-- base: format-1/good/whole
-- what: sealed for another place: environment
-- error: Altered
UPDATE secret_version SET sealed = x'b28e47c226cbde87ad9686ebce94a4687efceae41f9606a5a1d1b82c07746ee359f2477ecc482f82fdb46efbc910954c4ca115973f76c084cdedb4f9f10635e457d500af897ef0f2bdc3e57c78c20030ec7bea414eaa76c1d2255cefc74cc816ba05543d9e47192d' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'c7ed2a6a5c2ddb7884d206e9d793538b4a9daaa24c25accaf2251bb9e4503123' WHERE id = 1;
UPDATE store SET root = x'8c791f303b13a25da47a886387772d508338a67b5689a52233e9bbc68119e6bf';
