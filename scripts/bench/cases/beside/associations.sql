insert into accounts.association (id, name, association_number, created_at)
select
  'association-' || number,
  'Förening ' || number,
  '769600-' || lpad(number::varchar, 4, '0'),
  timestamp '2026-01-01'
from range(5000) as numbers(number)
