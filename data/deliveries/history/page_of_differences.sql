-- Which rows differ, a page of them?
-- one row per row that differs, removed ones first, then changed, then added
-- key: {key}
-- reads: the differences
select
  concat_ws(' · ', {key_texts}) as key,
  change,
  differing,
  case when change <> 'added' then to_json({before})::varchar end as before,
  case when change <> 'removed' then to_json({after})::varchar end as after,
  {shape_before} as geometry_before,
  {shape_after} as geometry_after
from ({differences}) as differences
where $change::varchar is null
  or change = $change
order by
  case change when 'removed' then 1 when 'changed' then 2 else 3 end,
  {key}
limit $limit::integer
offset $offset::integer
