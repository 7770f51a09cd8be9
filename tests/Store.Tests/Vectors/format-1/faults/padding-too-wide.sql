-- base: format-1/good/whole
-- what: padding: a step further than the value needs
-- error: Altered
UPDATE secret_version SET sealed = x'e560a4bb6700aaeb3137f8761db77ba0bb4bdbb728e93f114cd7353daf31eb06388e60eed6a4e616e8ea6eb1a0b801ec3636af1549f017e2fc0ca81ecde6681c237ce709e63453bd105c47f96bb4f08fb8c7eb5436abc66420be6dcc6c075cae6dcd0dc3b38e0d92a17bc253a3989577c625be79a52513da02d00086b78cf4b008c8f81963a4341b1062ffb1db877ebf9af21dd312bb84cf60aab1c4e7ddfb3128320eeafd388223' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'4e15728d7a645fcde4d47bdac5c0d7d790c2a02262ad6e97880bb2066038f188' WHERE id = 1;
UPDATE store SET root = x'fb139c237b6abfa20194a9259540e733b234db72ca9594573764ca0ccec14cf7';
