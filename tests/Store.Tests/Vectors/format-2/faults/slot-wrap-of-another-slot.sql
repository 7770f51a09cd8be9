-- base: format-2/good/whole
-- what: the wrap and the commitment of another slot
-- error: Altered
UPDATE slot SET (commitment, wrap) = (SELECT commitment, wrap FROM slot WHERE kind = 'environment') WHERE kind = 'key-file';
