-- base: format-2/good/whole
-- what: a slot's wrap was made for another place: algorithm
-- error: Altered
UPDATE slot SET wrap = x'86c4a55eb3c6fdf939fa820b940d6202ca5648c69fb7e40ddabf8dbb0bf613a42b9057cc4f4ce18ef809a1d15dbb50e596b2b09db2edae3c710e0217fe33611f5e02fbe349d8de0f' WHERE kind = 'environment';
UPDATE store SET root = x'e20eac20905781e2b54ce1e9357e58219a8f139fbfe5cb039f6ad1c0d427ead2';
