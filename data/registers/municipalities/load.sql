-- Which staged rows are municipalities, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  code,
  name,
  registers.kept_geometry(geometry) as geometry,
  registers.web_mercator(registers.kept_geometry(geometry)) as geometry_3857,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('code', code),
    registers.not_a_municipality_code('code', code),
    registers.missing('name', name),
    geometry_problem
  ), '') as faults
from staged
