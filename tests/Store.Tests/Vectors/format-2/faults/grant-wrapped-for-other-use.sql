-- base: format-2/good/whole
-- what: a grant's wrap was made for another place: use
-- error: Altered
UPDATE data_key_wrap SET blob = x'3d792f764d6a4f3a07cf9fd67f4a2ee311fefb4fe4e195548280c1e77184bd2e6e8ade257d3aa50f982e20e40339b6d444ac866bd6c0eb85dafd60baa02bb8c24e7fe525f59b67a0' WHERE sealed_for = 'grant/p_example/SMTP';
