-- Which surfaces are in a file that was read, and what else?
-- one row
-- key: –
-- reads: –
with
rows_of_file as (
  select geometry as place
  from {rows}
),
parts as (
  select
    ST_GeometryType(place)::varchar as type,
    place
  from rows_of_file
  where place is not null
)
select
  (select count(*)::integer from parts where type in ('POLYGON', 'MULTIPOLYGON')) as surfaces,
  (select count(*)::integer from parts where type not in ('POLYGON', 'MULTIPOLYGON')) as others,
  (
    select ST_AsGeoJSON(ST_Transform(ST_Union_Agg(place), 'EPSG:4326', always_xy := true))
    from parts
    where type in ('POLYGON', 'MULTIPOLYGON')
  ) as geometry
