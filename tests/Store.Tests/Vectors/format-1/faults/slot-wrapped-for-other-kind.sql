-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: kind
-- error: Altered
UPDATE slot SET wrap = x'a0ba288513913841adc151421f305a8b88d6473c4a89223c6f0d825c767c8f525208bae5c1d2093f30e6abe386a5b2fed2c9bdd8f1531c182f2ea83f0ee83c20249e319feffd7d90' WHERE kind = 'environment';
UPDATE store SET root = x'8fb66859f1d5fa05ea5f8a83df319919ddda8b29d95154c378bf7be74a3568ec';
