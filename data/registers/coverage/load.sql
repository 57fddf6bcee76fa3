-- Which staged rows are coverage, and what is wrong with the others?
-- one row per staged row
-- key: line
-- reads: staged
select
  line,
  address_id,
  technology,
  state,
  operator,
  registers.iso_date(valid_from) as valid_from,
  registers.iso_date(valid_to) as valid_to,
  nullif(concat_ws('; ',
    row_problem,
    registers.missing('address_id', address_id),
    registers.missing('technology', technology),
    registers.not_one_of('technology', technology, ['fibre', 'cable', 'copper', 'radio']),
    registers.missing('state', state),
    registers.not_one_of('state', state, ['connected', 'passed']),
    registers.missing('valid_from', valid_from),
    registers.not_a_date('valid_from', valid_from),
    registers.not_a_date('valid_to', valid_to),
    registers.ends_before_it_starts('valid_from', valid_from, 'valid_to', valid_to)
  ), '') as faults
from staged
