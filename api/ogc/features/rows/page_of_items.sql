-- Which features stand on a page, written as they are answered?
-- one row per feature, in order
-- key: none
-- reads: the layer's relation
-- What is limited in an order keeps it; sorted once more, the texts would take a fifth of the time.
select
  {feature} as feature,
  {values}
from (
  select *
  from ({relation})
  where {condition}
  order by {order}
  limit $items_limit::integer
)
