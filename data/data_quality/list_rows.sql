-- Which rows break the rule of a check, each with what explains it and where it lies?
-- one row per row of the check, in the order of its key
-- key: the check's
-- reads: what the check reads
-- geometry is GeoJSON in EPSG:4326, null where the row has no place.
select
  concat_ws(' · ', {register_key}) as id,
  {detail} as detail,
  case
    when geometry is not null
    then ST_AsGeoJSON(ST_Transform(ST_SetCRS(geometry, 'EPSG:3006'), 'EPSG:4326', always_xy := true))
  end as geometry
from ({check}) as broken
where $today::date is not null
order by {order}
limit $limit::integer
offset $offset::integer
