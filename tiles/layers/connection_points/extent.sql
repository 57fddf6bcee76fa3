-- How far do the connection points reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: out.connection_point_position
select
  min(x_3857) as west,
  min(y_3857) as south,
  max(x_3857) as east,
  max(y_3857) as north
from out.connection_point_position
