-- The geometry in the units of a tile, 4096 to its side, cut a little beyond the tile's edges; empty where it lies elsewhere.
-- ST_AsMVT cuts decimals off; half a unit more makes that rounding. Every vertex is moved alike, whether its line was cut or
-- not, so a border that two areas share stays one line. What lies wholly inside needs no cutting, which is the dear part.
-- Not ST_AsMVTGeom: with bounds that differ by row it reads foreign memory (spatial for DuckDB 1.5.5), and it is slower.
create or replace macro answers.tile_geometry(geometry_3857, x_min, y_min, x_max, y_max, west, south, east, north) as
  ST_Affine(
    case
      when x_min >= west::double and x_max <= east::double and y_min >= south::double and y_max <= north::double
      then geometry_3857::geometry
      else ST_CollectionExtract(
        ST_Intersection(
          geometry_3857::geometry,
          ST_MakeEnvelope(
            west::double - (east::double - west::double) / 32,
            south::double - (east::double - west::double) / 32,
            east::double + (east::double - west::double) / 32,
            north::double + (east::double - west::double) / 32
          )
        ),
        ST_Dimension(geometry_3857::geometry) + 1
      )
    end,
    4096 / (east::double - west::double),
    0,
    0,
    -4096 / (east::double - west::double),
    0.5 - west::double * 4096 / (east::double - west::double),
    0.5 + north::double * 4096 / (east::double - west::double)
  )
