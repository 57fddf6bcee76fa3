-- Which places lie in the area of use of EPSG:3006 without any doubt?
-- one row per call
-- key: none
-- reads: nothing

-- Rectangles in EPSG:3006 that lie wholly in it: two comparisons in place of a transformation.
create temp macro is_surely_in_use(x, y) as
  x between 303000 and 865000 and y between 6140000 and 7640000
  or x between 265000 and 900000 and y between 6140000 and 7000000;
