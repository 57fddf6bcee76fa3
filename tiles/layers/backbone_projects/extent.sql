-- How far do the backbone routes reach?
-- one row, with nulls where the layer is empty
-- key: none
-- reads: registers.backbone_projects
select
  min(ST_XMin(geometry_3857)) as west,
  min(ST_YMin(geometry_3857)) as south,
  max(ST_XMax(geometry_3857)) as east,
  max(ST_YMax(geometry_3857)) as north
from registers.backbone_projects
