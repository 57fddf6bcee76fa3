-- Which staged rows are applications, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  id,
  association_name,
  association_number,
  try_cast(try_cast(applied_sek as decimal(18, 2)) as bigint) as applied_sek,
  try_cast(try_cast(granted_sek as decimal(18, 2)) as bigint) as granted_sek,
  registers.kept_geometry(geometry) as geometry,
  registers.web_mercator(registers.kept_geometry(geometry)) as geometry_3857,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('id', id),
    registers.missing('association_name', association_name),
    registers.not_whole_kronor('applied_sek', applied_sek),
    registers.not_whole_kronor('granted_sek', granted_sek),
    geometry_problem
  ), '') as faults
from staged
