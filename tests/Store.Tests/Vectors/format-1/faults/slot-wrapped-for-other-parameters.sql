-- base: format-1/good/whole
-- what: a slot's wrap was made for another place: parameters
-- error: Altered
UPDATE slot SET wrap = x'ec2632a4ddf67c144196755576266619e8ba00c2e98922f93e09e97b2af2d5ffaa41647626b33a245f2042af2fd0612b0b4405358c7c593e19a23346213039f26053e53cebcc5134' WHERE kind = 'environment';
UPDATE store SET root = x'16d1568eceaf4518ab5c97f1180b8f139abbf31eab993279bea2afa159eba8b5';
