-- Which rows stand on a page, with the fields that were chosen and their places in the CRS that was asked for?
-- one row per feature, in order
-- key: feature_id
-- reads: the layer's relation
select {columns}
from (
  select *
  from ({relation})
  where {condition}
  order by {order}
  limit $items_limit::integer
)
