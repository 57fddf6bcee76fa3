-- How far does a rectangle reach in metres of EPSG:3006, and which rectangle there lies wholly in it?
-- one row
-- key: none
-- reads: nothing
-- Its edges are bent there: 33 points on each, and as much again as they can rise between two (1/1000 of its size) on every side.
with
steps as (
  select
    $x_min::double + ($x_max::double - $x_min::double) * step / 32 as x,
    $y_min::double + ($y_max::double - $y_min::double) * step / 32 as y
  from range(33) as steps(step)
),
edges as (
  select 'south' as edge, x, $y_min::double as y from steps
  union all
  select 'north' as edge, x, $y_max::double as y from steps
  union all
  select 'west' as edge, $x_min::double as x, y from steps
  union all
  select 'east' as edge, $x_max::double as x, y from steps
),
points as (
  select
    edge,
    ST_Transform(ST_SetCRS(ST_Point(x, y), {crs}), 'EPSG:3006', always_xy := true)::geometry as point
  from edges
),
bounds as (
  select
    min(ST_X(point)) as x_min,
    min(ST_Y(point)) as y_min,
    max(ST_X(point)) as x_max,
    max(ST_Y(point)) as y_max,
    max(ST_X(point)) filter (edge = 'west') as x_after,
    max(ST_Y(point)) filter (edge = 'south') as y_after,
    min(ST_X(point)) filter (edge = 'east') as x_before,
    min(ST_Y(point)) filter (edge = 'north') as y_before
  from points
),
margins as (
  select *, (x_max - x_min + y_max - y_min) / 1000 + 1 as margin
  from bounds
)
select
  x_min - margin as reach_x_min,
  y_min - margin as reach_y_min,
  x_max + margin as reach_x_max,
  y_max + margin as reach_y_max,
  x_after + margin as inner_x_min,
  y_after + margin as inner_y_min,
  x_before - margin as inner_x_max,
  y_before - margin as inner_y_max
from margins
