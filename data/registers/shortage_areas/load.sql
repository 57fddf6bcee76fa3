-- Which staged rows are shortage areas, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  id,
  name,
  municipality_code,
  registers.iso_date(listed_from) as listed_from,
  registers.iso_date(listed_to) as listed_to,
  registers.kept_geometry(geometry) as geometry,
  registers.web_mercator(registers.kept_geometry(geometry)) as geometry_3857,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('id', id),
    registers.missing('name', name),
    registers.not_a_municipality_code('municipality_code', municipality_code),
    registers.not_a_date('listed_from', listed_from),
    registers.not_a_date('listed_to', listed_to),
    registers.ends_before_it_starts('listed_from', listed_from, 'listed_to', listed_to),
    geometry_problem
  ), '') as faults
from staged
