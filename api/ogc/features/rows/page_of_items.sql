-- Which features stand on a page, written as they are answered?
-- one row per feature
-- key: none (in order)
-- reads: the layer's relation
with
page as (
  select *
  from ({relation})
  where {condition}
  order by {order}
  limit $items_limit::integer
)
select
  {feature} as feature,
  {values}
from page
order by {order}
