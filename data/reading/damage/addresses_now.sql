-- Which addresses are there, each as one text?
-- one row per address
-- key: id
-- reads: registers.addresses
select
  id,
  concat_ws('|', municipality_code, kind, label, x, y) as text
from registers.addresses
order by id
