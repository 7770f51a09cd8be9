-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: field-added
-- error: Altered
UPDATE data_key_wrap SET blob = x'39e0f0f67fb14c872bf532f6fa73b650927caf79f5c796507488e6c38f5032db281ffaf9c106ef638d40a714afd6fe84325fd5f0a254deb87e8d2277fdb66e9b997084cd75b03f5d' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
