-- base: format-1/good/whole
-- what: sealed for another place: version
-- error: Altered
UPDATE secret_version SET sealed = x'9411c5fa056fd95f3fd93d09b4b82be396b5122dfb9823165855a56b9aaa1512cfddffc661a0ffdaec93b056c692c5e20d519ed7cc732fca926c8453bcd615edfbc9012c6c3a1593acb77534be455a54098236043db85453b519c3009429dc6896503853b02ca611' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'7ba8afcbf9d5dbc86f4114f263f5ad0dd33f2e1bed1ddba9beb4cfacc408d999' WHERE id = 1;
UPDATE store SET root = x'f87c18043f3eafb26fb613570ac1c57d2fa489bddb75c3a38e72e9b3979add07';
