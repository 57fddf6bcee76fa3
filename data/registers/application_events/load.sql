-- Which staged rows are application events, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  application_id,
  status,
  registers.iso_date(date) as date,
  note,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('application_id', application_id),
    registers.missing('status', status),
    registers.not_one_of('status', status, [
      'received', 'queued', 'in_review', 'supplement_requested', 'granted', 'rejected',
      'appealed', 'withdrawn', 'building', 'completed', 'paid'
    ]),
    registers.missing('date', date),
    registers.not_a_date('date', date)
  ), '') as faults
from staged
