-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: field-added
-- error: Altered
UPDATE data_key_wrap SET blob = x'664df888aa2afb2c0208707f18681aca24ba26d42aaf102fb023ff6e37181cf72646134a0073471e9d87a8a06410c2d2d253d20a1820496e57de0c7262fc9836bb5ce2ea276c2b48' WHERE sealed_for = 'grant/p_example/SMTP';
