-- The same names as in position_macros.sql, for pairs of metres in EPSG:3006 and an engine without the spatial extension,
-- whose loading takes longer than most files.
-- one row per call
-- key: none
-- reads: nothing

create temp macro kept_point(x, y) as {'x': x, 'y': y};
create temp macro easting_of(place) as place.x;
create temp macro northing_of(place) as place.y;

-- What lies at the edge of the area of use needs the extension: the file is then read again with it.
create temp macro is_in_use(x, y) as
  case
    when is_surely_in_use(x, y) then true
    when not coalesce(isfinite(x) and isfinite(y), false) then false
    else error('A place needs a closer look.')
  end;

create temp macro outside_problem(x, y) as
  'lies outside the area of use of ' || getvariable('source_crs_shown');
