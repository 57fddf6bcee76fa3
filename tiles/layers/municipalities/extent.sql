-- How far do the municipalities reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: out.municipality_outline
select
  min(x_min) as west,
  min(y_min) as south,
  max(x_max) as east,
  max(y_max) as north
from out.municipality_outline
