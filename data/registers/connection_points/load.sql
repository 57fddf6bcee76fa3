-- Which staged rows are connection points, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  id,
  project_id,
  kind,
  registers.iso_date(in_service_from) as in_service_from,
  x,
  y,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('id', id),
    registers.missing('project_id', project_id),
    registers.not_one_of('kind', kind, ['copper_station', 'radio_link_station', 'new']),
    registers.not_a_date('in_service_from', in_service_from),
    geometry_problem
  ), '') as faults
from staged
