-- Which staged rows are backbone events, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  project_id,
  status,
  registers.iso_date(date) as date,
  note,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('project_id', project_id),
    registers.missing('status', status),
    registers.not_one_of('status', status, ['planned', 'funded', 'building', 'in_service', 'cancelled']),
    registers.missing('date', date),
    registers.not_a_date('date', date)
  ), '') as faults
from staged
