-- Does a feature meet a rectangle of another CRS?
-- one row: none, this is a condition within a statement
-- key: none
-- reads: the layer's relation
-- The bounds in metres, which reach at least as far, let the engine pass over what lies elsewhere; what lies in the inner ones needs no other look; between them the
-- geometry decides.
(
  x_max >= ${box}_reach_x_min::double
  and x_min <= ${box}_reach_x_max::double
  and y_max >= ${box}_reach_y_min::double
  and y_min <= ${box}_reach_y_max::double
  and (
    (
      x_min >= ${box}_inner_x_min::double
      and x_max <= ${box}_inner_x_max::double
      and y_min >= ${box}_inner_y_min::double
      and y_max <= ${box}_inner_y_max::double
    )
    or ST_Intersects({place}::geometry, {rectangle})
  )
)
