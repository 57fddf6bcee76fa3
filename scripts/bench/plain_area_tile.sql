-- The named alternative: a tile of shortage areas made at the question from what was delivered, nothing prepared.
-- one row: the tile
-- key: none
-- reads: registers.shortage_areas
with
areas as (
  select id, name, ST_Transform(geometry, 'EPSG:3857', always_xy := true) as geometry
  from registers.shortage_areas
),
features as (
  select
    id,
    name,
    ST_AsMVTGeom(
      geometry,
      ST_Extent(ST_MakeEnvelope($west::double, $south::double, $east::double, $north::double)),
      4096,
      128,
      true
    ) as geometry
  from areas
  where ST_Intersects(
    geometry,
    ST_SetCRS(ST_MakeEnvelope($west::double, $south::double, $east::double, $north::double), 'EPSG:3857')
  )
)
select octet_length(ST_AsMVT(features, 'shortage-areas', 4096, 'geometry'))::integer as bytes
from features
