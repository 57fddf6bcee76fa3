-- Which places are named on the map, and in which municipality do they lie?
-- one row per place
-- key: –
-- reads: map_ground.place, registers.municipalities
with
place as (
  select
    name,
    rank,
    ST_SetCRS(ST_Point(x_3857, y_3857), 'EPSG:3857') as position_3857
  from map_ground.place
),
-- A place on a border belongs to the lowest code, as everything does.
municipality_of as (
  select
    place.name,
    place.position_3857,
    min_by(municipality.name, municipality.code) as municipality_name
  from place
  join registers.municipalities as municipality
    on ST_Intersects(municipality.geometry_3857, place.position_3857)
  group by
    place.name,
    place.position_3857
)
select
  null::varchar as id,
  place.name as title,
  municipality_of.municipality_name,
  null::varchar as status,
  ST_X(ST_Transform(place.position_3857, 'EPSG:4326', always_xy := true)) as longitude,
  ST_Y(ST_Transform(place.position_3857, 'EPSG:4326', always_xy := true)) as latitude
from place
left join municipality_of
  on municipality_of.name = place.name
  and municipality_of.position_3857 = place.position_3857
order by
  place.rank,
  place.name
