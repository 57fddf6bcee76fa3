-- How far does each feature of a part reach on the web map?
-- one row per feature with a place
-- key: none
-- reads: the part's relation
create or replace temp table reached_bounds as
select
  ST_XMin(web.geometry) as west,
  ST_YMin(web.geometry) as south,
  ST_XMax(web.geometry) as east,
  ST_YMax(web.geometry) as north
from (
  select ST_Transform(feature.geometry, 'EPSG:3857', always_xy := true)::geometry as geometry
  from ({relation}) as feature
  where feature.geometry is not null
) as web
