-- How far does a rectangle of degrees reach in metres of EPSG:3006?
-- one row
-- key: none
-- reads: nothing
-- Its edges are bent there: 33 points on each, and as much again as they can rise between two (1/1000 of its size) on every side.
with
steps as (
  select
    $west::double + ($east::double - $west::double) * step / 32 as longitude,
    $south::double + ($north::double - $south::double) * step / 32 as latitude
  from range(33) as steps(step)
),
edges as (
  select longitude, $south::double as latitude from steps
  union all
  select longitude, $north::double from steps
  union all
  select $west::double, latitude from steps
  union all
  select $east::double, latitude from steps
),
points as (
  select ST_Transform(ST_SetCRS(ST_Point(longitude, latitude), 'EPSG:4326'), 'EPSG:3006', always_xy := true)::geometry as point
  from edges
),
bounds as (
  select
    min(ST_X(point)) as x_min,
    min(ST_Y(point)) as y_min,
    max(ST_X(point)) as x_max,
    max(ST_Y(point)) as y_max
  from points
)
select
  x_min - (x_max - x_min + y_max - y_min) / 1000 - 1 as bbox_x_min,
  y_min - (x_max - x_min + y_max - y_min) / 1000 - 1 as bbox_y_min,
  x_max + (x_max - x_min + y_max - y_min) / 1000 + 1 as bbox_x_max,
  y_max + (x_max - x_min + y_max - y_min) / 1000 + 1 as bbox_y_max
from bounds
