-- How many addresses are there, and are they the same as before?
-- one row
-- key: none
-- reads: registers.addresses
select
  count(*)::integer as rows,
  md5(string_agg(concat_ws('|', id, municipality_code, kind, label, x, y), ';' order by id)) as fingerprint
from registers.addresses
