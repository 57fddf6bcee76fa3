-- How far does the ground of applications reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: out.application_outline
select
  min(x_min) as west,
  min(y_min) as south,
  max(x_max) as east,
  max(y_max) as north
from out.application_outline
