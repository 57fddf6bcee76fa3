-- How far does the land around reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: map_ground.surrounding_outline
select
  min(x_min) as west,
  min(y_min) as south,
  max(x_max) as east,
  max(y_max) as north
from map_ground.surrounding_outline
