-- Identical rows merge into the first of them; two different rows with one key are both rejected (design, section 3).
create or replace temp table repeated as
with
repeated_keys as (
  select {key}
  from loaded
  where {key_is_known}
  group by {key}
  having count(*) > 1
)
select
  loaded.line,
  row_number() over (partition by {loaded_key} order by loaded.line) as place,
  count(*) over (partition by {loaded_key}) as rows_with_key,
  count(*) over (partition by {loaded_columns}, loaded.faults) as rows_alike
from loaded
join repeated_keys
  on {same_key_repeated}
