-- What are the shortage areas called, listed or not, and where do they stand at the date?
-- one row per area
-- key: id
-- reads: out.shortage_area, registers.municipalities, answers.shortage_areas_at
select
  area.id,
  area.name as title,
  municipality.name as municipality_name,
  at_date.status,
  ST_X(ST_Transform(area.point_on_surface, 'EPSG:4326', always_xy := true)) as longitude,
  ST_Y(ST_Transform(area.point_on_surface, 'EPSG:4326', always_xy := true)) as latitude
from out.shortage_area as area
left join registers.municipalities as municipality
  on municipality.code = area.municipality_code
left join answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer) as at_date
  on at_date.id = area.id
order by
  area.name,
  area.id
