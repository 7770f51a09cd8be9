-- base: format-2/good/whole
-- what: a data key's wrap was made for another place: what
-- error: Altered
UPDATE data_key_wrap SET blob = x'f6a92e949aa4f296159a269a8a865f4ba8547a2cbe28a43a312300c960f3cc1f79e659f0228bcbd9772dc0691b5bf0449e0c6aff7109bfd05dec6d903ea372ff19b9b83b0310d7d9' WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master';
