-- How many addresses lie in each cell of the finest grid of the web map, and where among them is their middle?
-- one row per cell that has an address
-- key: column_no, row_no
-- reads: out.address_point
-- 128 cells to the side of a tile at zoom 11, counted from the north-west corner of the world, so that the cells of every
-- zoom below are made of whole ones.
with
cells as (
  select
    floor((x_3857 + 20037508.342789244) / 40075016.685578488 * 262144)::integer as column_no,
    floor((20037508.342789244 - y_3857) / 40075016.685578488 * 262144)::integer as row_no,
    x_3857,
    y_3857
  from out.address_point
)
select
  column_no,
  row_no,
  count(*)::integer as addresses,
  avg(x_3857) as x_3857,
  avg(y_3857) as y_3857
from cells
group by
  column_no,
  row_no
order by
  row_no // 128,
  column_no // 128,
  row_no,
  column_no
