-- What would be other if rows took the place of others: how many, and where the first of them lie?
-- one row
-- key: none
-- reads: the tables of both data (data/published/README.md)
-- Rows are the same when they agree in every field that both have, and in their place; of several alike each counts.
with
both_sides as (
  select {before_columns} true as is_before, feature_id from {before}
  union all
  select {after_columns} false as is_before, feature_id from {after}
),
different as materialized (
  select
    shape as geometry,
    count(*) filter (is_before) as rows_before,
    count(*) filter (not is_before) as rows_after,
    min(feature_id) as feature_id
  from both_sides
  group by {columns}
),
-- As GeoJSON: no finer than a map of all of it shows.
added as (
  select st_asgeojson(st_transform(
    st_simplifypreservetopology(geometry, greatest(5, (st_xmax(geometry) - st_xmin(geometry)) / 500, (st_ymax(geometry) - st_ymin(geometry)) / 500)),
    'EPSG:3006', 'EPSG:4326', always_xy := true
  ))::varchar as place
  from different
  where rows_after > rows_before
    and geometry is not null
  order by feature_id
  limit {most}
),
removed as (
  select st_asgeojson(st_transform(
    st_simplifypreservetopology(geometry, greatest(5, (st_xmax(geometry) - st_xmin(geometry)) / 500, (st_ymax(geometry) - st_ymin(geometry)) / 500)),
    'EPSG:3006', 'EPSG:4326', always_xy := true
  ))::varchar as place
  from different
  where rows_before > rows_after
    and geometry is not null
  order by feature_id
  limit {most}
)
select
  coalesce(sum(rows_before), 0)::integer as rows_before,
  coalesce(sum(rows_after), 0)::integer as rows_after,
  coalesce(sum(greatest(rows_after - rows_before, 0)), 0)::integer as added,
  coalesce(sum(greatest(rows_before - rows_after, 0)), 0)::integer as removed,
  coalesce(sum(least(rows_before, rows_after)), 0)::integer as unchanged,
  coalesce((select list(place) from added), []) as places_added,
  coalesce((select list(place) from removed), []) as places_removed
from different
