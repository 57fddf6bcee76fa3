-- How far do the places reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: map_ground.place
select
  min(x_3857) as west,
  min(y_3857) as south,
  max(x_3857) as east,
  max(y_3857) as north
from map_ground.place
