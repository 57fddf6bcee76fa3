-- Where does a page end, and does another one come after?
-- one row for the last feature of a full page, one for the first of the next
-- key: none (in order)
-- reads: the layer's relation
select {values}
from ({relation})
where {condition}
order by {order}
limit 2
offset $items_limit::integer - 1
