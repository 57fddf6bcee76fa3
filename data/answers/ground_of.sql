-- Where on the ground, in EPSG:3006, lies what somebody drew: text of GeoJSON in longitude and latitude?
create or replace macro answers.ground_of(drawn) as
  ST_Transform(ST_SetCRS(ST_GeomFromGeoJSON(drawn::varchar), 'EPSG:4326'), 'EPSG:3006', always_xy := true)
