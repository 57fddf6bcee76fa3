-- Which features of a layer meet a rectangle of degrees?
-- one row per feature
-- key: feature_id
-- reads: the layer's relation
-- The bounds in metres, which reach at least as far, let the engine pass over what lies elsewhere; the geometry decides.
select *
from ({relation}) as feature
where feature.x_max >= $bbox_x_min::double
  and feature.x_min <= $bbox_x_max::double
  and feature.y_max >= $bbox_y_min::double
  and feature.y_min <= $bbox_y_max::double
  and ST_Intersects(
    ST_Transform(feature.geometry, 'EPSG:4326', always_xy := true)::geometry,
    ST_MakeEnvelope($bbox_west::double, $bbox_south::double, $bbox_east::double, $bbox_north::double)
  )
