-- What are the values of a field like?
-- one row
-- key: none
-- reads: the part's relation
with
values_of_field as (
  select
    {column} as value,
    count(*) as rows
  from ({relation})
  group by {column}
),
frequent as (
  select
    value,
    rows
  from values_of_field
  where value is not null
  order by
    rows desc,
    value
  limit 10
)
select
  coalesce(sum(rows), 0)::integer as rows,
  coalesce(sum(rows) filter (value is null), 0)::integer as missing,
  count(value)::integer as distinct_values,
  {mean} as mean,
  to_json({lowest})::varchar as min,
  to_json({highest})::varchar as max,
  (
    select coalesce(to_json(list(json_object('value', {shown}, 'rows', rows) order by rows desc, value)), '[]')::varchar
    from frequent
  ) as frequent
from values_of_field
