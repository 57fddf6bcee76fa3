-- How far do the addresses reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: out.address_point
select
  min(x_3857) as west,
  min(y_3857) as south,
  max(x_3857) as east,
  max(y_3857) as north
from out.address_point
