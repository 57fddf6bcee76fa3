-- How many places lie in each cell of the map, and which of them stands for the cell?
-- one row per zoom from 0 to 14 and cell with a place, 64 cells to a tile's side
-- key: zoom, column_no, row_no
-- reads: placed
-- The largest stands for its cell, of points any: chosen by chance, but the same at every zoom, so that what is seen far out stays when
-- somebody comes nearer. 38.2 m is the side of a cell at zoom 14.
create or replace temp table ranked as
select
  number,
  -- Of two alike chance decides; that two of a million draw the same now and then does no harm.
  (least(greatest(web_x_max - web_x_min, web_y_max - web_y_min), 40075017) * 8)::ubigint * 17179869184 + (hash(number) >> 30) as rank,
  greatest(web_x_max - web_x_min, web_y_max - web_y_min) as extent_m,
  least(1048575, greatest(0, floor(((web_x_min + web_x_max) / 2 + 20037508.342789244) / 38.21851414258813)))::integer as column_no,
  least(1048575, greatest(0, floor(((web_y_min + web_y_max) / 2 + 20037508.342789244) / 38.21851414258813)))::integer as row_no
from placed
where isfinite(web_x_min + web_x_max + web_y_min + web_y_max);

create or replace temp table cells as
with recursive coarser as (
  select
    14 as zoom,
    column_no,
    row_no,
    count(*) as rows,
    max(rank) as rank
  from ranked
  group by
    column_no,
    row_no
  union all
  select
    zoom - 1 as zoom,
    column_no >> 1 as column_no,
    row_no >> 1 as row_no,
    sum(rows)::bigint as rows,
    max(rank) as rank
  from coarser
  where zoom > 0
  group by
    zoom,
    column_no >> 1,
    row_no >> 1
)
select
  zoom,
  column_no,
  row_no,
  rows,
  rank
from coarser
