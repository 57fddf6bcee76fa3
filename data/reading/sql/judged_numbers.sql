-- Where do the rows lie whose place is a pair of numbers, and what is wrong with it?
-- one row per row of the file
-- key: line
-- reads: numbered
create temp view judged as
with placed as (
  select *, kept_point(source_x, source_y) as place
  from numbered
),

located as (
  select
    * exclude (place),
    easting_of(place) as kept_x,
    northing_of(place) as kept_y
  from placed
),

judged as (
  select
    *,
    case
      when is_surely_in_use(kept_x, kept_y) then null
      when given_x is null and given_y is null then 'has no coordinates'
      when given_x is null then 'lacks its ' || getvariable('x_name')
      when given_y is null then 'lacks its ' || getvariable('y_name')
      when not coalesce(isfinite(source_x), false)
        then getvariable('x_name') || ' is not a number: ' || left(given_x::varchar, 50)
      when not coalesce(isfinite(source_y), false)
        then getvariable('y_name') || ' is not a number: ' || left(given_y::varchar, 50)
      when not is_in_use(kept_x, kept_y) then outside_problem(kept_x, kept_y)
    end as geometry_problem
  from located
)

select
  * exclude (given_x, given_y, source_x, source_y, kept_x, kept_y),
  case when geometry_problem is null then kept_x end as x,
  case when geometry_problem is null then kept_y end as y,
  case
    when geometry_problem is not null
    then left(nullif(concat_ws(', ', given_x::varchar, given_y::varchar), ''), 500)
  end as given_geometry
from judged
