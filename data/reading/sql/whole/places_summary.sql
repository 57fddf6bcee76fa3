-- What is to be said of the places of a file as a whole?
-- one row
-- key: none
-- reads: placed
select
  count(geometry)::integer as places,
  count(*) filter (kind in ('POINT', 'MULTIPOINT'))::integer as point,
  count(*) filter (kind in ('LINESTRING', 'MULTILINESTRING'))::integer as line,
  count(*) filter (kind in ('POLYGON', 'MULTIPOLYGON'))::integer as polygon,
  count(*) filter (kind not in ('POINT', 'MULTIPOINT', 'LINESTRING', 'MULTILINESTRING', 'POLYGON', 'MULTIPOLYGON'))::integer as mixed,
  count(*) filter (not is_given and given_problem is null)::integer as without_place,
  count(*) filter (is_empty)::integer as empty,
  count(*) filter (given_problem = 'no_numbers')::integer as no_numbers,
  list(line order by line) filter (given_problem = 'no_numbers')[:5] as no_numbers_lines,
  count(*) filter (given_problem = 'unread')::integer as unread,
  list(line order by line) filter (given_problem = 'unread')[:5] as unread_lines,
  count(*) filter (not is_finite)::integer as not_finite,
  list(line order by line) filter (not is_finite)[:5] as not_finite_lines,
  count(*) filter (is_outside)::integer as outside,
  list(line order by line) filter (is_outside)[:5] as outside_lines,
  -- Only of those: it takes a transformation.
  min(case when is_outside then outside_problem((x_min + x_max) / 2, (y_min + y_max) / 2) end) as outside_problem,
  count(*) filter (is_invalid)::integer as invalid,
  list(line order by line) filter (is_invalid)[:5] as invalid_lines,
  count(*) filter (has_height)::integer as with_height,
  -- Web Mercator's own formula: its edges are those of the degrees.
  min(web_x_min) / 20037508.342789244 * 180 as west,
  degrees(atan(sinh(min(web_y_min) / 6378137))) as south,
  max(web_x_max) / 20037508.342789244 * 180 as east,
  degrees(atan(sinh(max(web_y_max) / 6378137))) as north
from placed
