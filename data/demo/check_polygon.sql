-- Is the polygon still valid after its coordinates were rounded?
-- one row per question
-- key: none
-- reads: the geometry given as $geometry_json
select ST_IsValid(ST_GeomFromGeoJSON($geometry_json::varchar)) as is_valid
