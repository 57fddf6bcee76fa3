-- A geometry in EPSG:3006 as GeoJSON in degrees, with no more points than a map of it shows.
create or replace macro registers.for_a_map(geometry_3006) as
  ST_AsGeoJSON(
    ST_Transform(
      ST_SetCRS(
        ST_SimplifyPreserveTopology(
          geometry_3006,
          greatest(ST_XMax(geometry_3006) - ST_XMin(geometry_3006), ST_YMax(geometry_3006) - ST_YMin(geometry_3006)) / 1000
        ),
        'EPSG:3006'
      ),
      'EPSG:4326',
      always_xy := true
    )
  )
