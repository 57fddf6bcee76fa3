-- From which zoom on is a row in tiles?
-- one row per row with a place on the web map
-- key: number
-- reads: ranked, cells
-- At each zoom these are in a tile: what stands for its cell (at most 4096 in a tile); what is as large as a cell; and, where all of them are no
-- more than 4000, what is as large as a pixel, of which a tile has 512 to its side. Everything is from zoom 14 on.
create or replace temp table shown_from as
with
standing as (
  select
    rank,
    min(zoom) as zoom
  from cells
  group by rank
),
crowded as (
  select
    zoom,
    column_no >> 6 as tile_column,
    row_no >> 6 as tile_row
  from cells
  group by
    zoom,
    column_no >> 6,
    row_no >> 6
  having sum(rows) > 4000
),
tiles as (
  select distinct
    column_no >> 6 as tile_column,
    row_no >> 6 as tile_row
  from ranked
),
above as (
  select
    tiles.tile_column,
    tiles.tile_row,
    zooms.zoom,
    tiles.tile_column >> (14 - zooms.zoom) as above_column,
    tiles.tile_row >> (14 - zooms.zoom) as above_row
  from tiles
  cross join (select unnest(range(0, 15))::integer as zoom) as zooms
),
roomy as (
  select
    above.tile_column,
    above.tile_row,
    max(above.zoom) + 1 as zoom
  from above
  join crowded
    on crowded.zoom = above.zoom
    and crowded.tile_column = above.above_column
    and crowded.tile_row = above.above_row
  group by
    above.tile_column,
    above.tile_row
)
select
  ranked.number,
  least(
    14,
    standing.zoom,
    case when ranked.extent_m > 0 then greatest(0, ceil(log2(626172.1357121639 / ranked.extent_m))) end,
    greatest(
      coalesce(roomy.zoom, 0),
      case when ranked.extent_m > 0 then ceil(log2(78271.51696402048 / ranked.extent_m)) else 0 end
    )
  )::tinyint as min_zoom
from ranked
left join standing
  on standing.rank = ranked.rank
left join roomy
  on roomy.tile_column = ranked.column_no >> 6
  and roomy.tile_row = ranked.row_no >> 6
