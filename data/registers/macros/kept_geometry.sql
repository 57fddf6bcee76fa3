-- The geometry as the register keeps it: EPSG:3006, from well-known binary that our own reader wrote.
create or replace macro registers.kept_geometry(well_known_binary) as
  ST_SetCRS(ST_GeomFromWKB(well_known_binary), 'EPSG:3006')
