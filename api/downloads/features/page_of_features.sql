-- Which rows of a part stand on a page?
-- one row per feature
-- key: none (in order)
-- reads: the part's relation
with
found as (
  select *
  from ({relation})
  where {condition}
),
page as (
  select *
  from found
  order by
    {order}
    feature_id
  limit $limit::integer
  offset $offset::integer
)
select json_object('feature_id', feature_id, 'properties', json_object({properties}){place})::varchar as item
from page
order by
  {order}
  feature_id
