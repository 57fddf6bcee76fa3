update dialogue.question
set
  title = $title,
  text = $text,
  area_id = $area_id,
  geometry = ST_Transform(ST_SetCRS(ST_GeomFromGeoJSON($geometry), 'EPSG:4326'), 'EPSG:3006', always_xy := true),
  opens_on = $opens_on::date,
  closes_on = $closes_on::date,
  edition = edition + 1
where id = $id
