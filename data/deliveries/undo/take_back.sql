-- What the delivery changed, with each row as it was before: what is to be there again, and whose keys are to go.
create or replace temp table taken_back as
select
  change,
  {columns_before}
from ({differences}) as differences
