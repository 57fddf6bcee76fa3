-- Which staged rows are addresses, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  id,
  municipality_code,
  kind,
  label,
  x,
  y,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('id', id),
    registers.not_a_municipality_code('municipality_code', municipality_code),
    registers.not_one_of('kind', kind, ['permanent', 'holiday', 'workplace', 'other']),
    geometry_problem
  ), '') as faults
from staged
