-- base: format-1/good/whole
-- what: a data key of 31 bytes
-- error: Altered
UPDATE data_key_wrap SET blob = x'034f309c1b8838e1b7b2feffc3b90d2a17e6e71446fff8b9828dd10286b73bf176e578cd49470f5626eb31099b7fa66fac39ad3f4a5b560d28645cd87db5b3106d2dc16d20852d' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);
