-- Which features stand on a page, written as they are answered, one after the other?
-- one row per feature, in order
-- key: none
-- reads: the layer's relation
select {feature} as feature
from (
  select *
  from ({relation})
  where {condition}
  order by {order}
  limit $items_limit::integer
)
