insert into dialogue.question (
  id,
  title,
  text,
  area_id,
  geometry,
  opens_on,
  closes_on,
  edition,
  created_at,
  created_by
)
values (
  $id,
  $title,
  $text,
  $area_id,
  ST_Transform(ST_SetCRS(ST_GeomFromGeoJSON($geometry), 'EPSG:4326'), 'EPSG:3006', always_xy := true),
  $opens_on::date,
  $closes_on::date,
  1,
  $created_at::timestamp,
  $created_by
)
