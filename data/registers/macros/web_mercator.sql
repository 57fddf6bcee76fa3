-- The EPSG:3857 copy of a geometry in EPSG:3006, made once, at load.
create or replace macro registers.web_mercator(geometry_3006) as
  ST_Transform(geometry_3006::geometry('EPSG:3006'), 'EPSG:3857', always_xy := true)
