-- Which rows would the importer's reader hand over, had a file held the rows of this region's register?
-- one row per row of the register
-- key: line
-- reads: $rows, a JSON list
create or replace temp table staged as
with
given as (
  select unnest(from_json($rows, '["json"]')) as given
)
select
  row_number() over ()::integer as line,
  null::varchar as row_problem,
  null::varchar as geometry_problem,
  {columns}
from given
