-- Where a place lies, seen from EPSG:3006: what every geometry is kept in.
-- one row per call
-- key: none
-- reads: nothing

create temp macro to_kept(place) as
  case
    when getvariable('source_crs') = 'EPSG:3006' then place
    else st_transform(place, getvariable('source_crs'), 'EPSG:3006', always_xy := true)
  end;

create temp macro kept_point(x, y) as to_kept(st_point(x, y));
create temp macro easting_of(place) as st_x(place);
create temp macro northing_of(place) as st_y(place);

create temp macro to_degrees(place) as st_transform(place, 'EPSG:3006', 'EPSG:4326', always_xy := true);

-- The area of use of EPSG:3006 in EPSG's own words: 10.03 to 24.17° E, 54.96 to 69.07° N.
create temp macro is_in_degrees_of_use(longitude, latitude) as
  longitude between 10.03 and 24.17 and latitude between 54.96 and 69.07;

create temp macro is_in_use(x, y) as
  case
    when is_surely_in_use(x, y) then true
    when not coalesce(isfinite(x) and isfinite(y), false) then false
    else is_in_degrees_of_use(st_x(to_degrees(st_point(x, y))), st_y(to_degrees(st_point(x, y))))
  end;

create temp macro degrees_problem(longitude, latitude) as
  'lies outside the area of use of EPSG:3006 (10.03–24.17° E, 54.96–69.07° N)'
  || case
    when not isfinite(longitude) or not isfinite(latitude) or abs(longitude) > 180 or abs(latitude) > 90 then ''
    else printf(', at %.2f° E, %.2f° N', longitude, latitude)
  end
  || case when is_in_degrees_of_use(latitude, longitude) then ': are the coordinates swapped?' else '' end;

create temp macro outside_problem(x, y) as
  case
    when not coalesce(isfinite(x) and isfinite(y), false)
    then 'lies outside the area of use of ' || getvariable('source_crs_shown')
    else degrees_problem(st_x(to_degrees(st_point(x, y))), st_y(to_degrees(st_point(x, y))))
  end;

-- Where an outline crosses itself: a point that noding finds and that was not one of its corners.
create temp macro crossing_of(outline) as
  list_filter(
    [st_startpoint(piece.geom) for piece in st_dump(st_node(outline))],
    lambda node: st_distance(node, st_points(outline)) > 0.0005
  )[1];

create temp macro surfaces_of(shape) as try(st_collectionextract(st_makevalid(shape), 3));

create temp macro near_text(place) as
  ' near ' || round(st_x(place))::bigint || ', ' || round(st_y(place))::bigint;

-- Why a polygon is not valid, as far as can be said without GEOS's own words.
create temp macro shape_problem(shape) as
  coalesce(
    'crosses itself' || near_text(try(crossing_of(st_boundary(shape)))),
    'touches itself, or has parts that overlap or too few corners,'
    || near_text(st_point(st_xmin(shape), st_ymin(shape)))
  );
