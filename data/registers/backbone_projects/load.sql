-- Which staged rows are backbone projects, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  id,
  name,
  owner,
  funding,
  registers.kept_geometry(geometry) as geometry,
  registers.web_mercator(registers.kept_geometry(geometry)) as geometry_3857,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('id', id),
    registers.missing('name', name),
    geometry_problem
  ), '') as faults
from staged
