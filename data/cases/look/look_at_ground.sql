-- Is what somebody drew a surface, how large is it, and how much of it lies in the county?
-- one row
-- key: –
-- reads: registers.municipalities
with
drawn as (
  select answers.ground_of($geometry) as geometry
),
measured as (
  select
    geometry,
    ST_IsValid(geometry) as is_valid,
    ST_Area(geometry) as area_m2,
    ST_Perimeter(geometry) as perimeter_m,
    ST_NPoints(geometry)::integer as corners
  from drawn
),
met as (
  select
    municipality.code,
    municipality.name,
    ST_Area(ST_Intersection(municipality.geometry, measured.geometry)) as shared_m2
  from registers.municipalities as municipality
  join measured
    on ST_Intersects(municipality.geometry, measured.geometry)
  where measured.is_valid
)
select
  is_valid,
  area_m2,
  perimeter_m,
  corners,
  coalesce(
    (select list({'code': code, 'name': name} order by shared_m2 desc, code) from met where shared_m2 > 0),
    []
  ) as municipalities,
  case
    when not exists (select 1 from registers.municipalities) or not is_valid or area_m2 = 0 then null
    else least(100, round(100 * coalesce((select sum(shared_m2) from met), 0) / area_m2, 1))
  end as in_county_pct
from measured
