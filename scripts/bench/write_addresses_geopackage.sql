-- The bench's addresses as a GeoPackage in EPSG:3006.
-- one row per address
-- key: id
-- reads: the CSV file of addresses
copy (
  select
    * exclude (easting, northing),
    ST_Point(easting, northing) as position
  from read_csv({from})
) to {to} (format gdal, driver 'GPKG', srs 'EPSG:3006')
