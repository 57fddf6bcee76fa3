-- How far do the shortage areas reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: out.shortage_area_outline
select
  min(x_min) as west,
  min(y_min) as south,
  max(x_max) as east,
  max(y_max) as north
from out.shortage_area_outline
