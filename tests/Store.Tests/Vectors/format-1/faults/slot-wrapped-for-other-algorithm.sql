-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: algorithm
-- error: Altered
UPDATE slot SET wrap = x'72e3fa35c5e5caae115b2ae57dec49cf1203d9bfcb4f68de02fad051d466d8ad21c6560e1ec66421c9f9a7ea815a943b3c03c02c38b52edbac8c6331eda8f8ed8754ea2a574616d3' WHERE kind = 'environment';
UPDATE store SET root = x'73abd8da708594c56a6e38409d34d03d63eb305548d1424cd59e2a578a7d264b';
