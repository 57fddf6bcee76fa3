-- Which records of the register break the rule of a check, whole as they would be delivered, and why?
-- one row per row of the check, in the order of its key
-- key: the check's
-- reads: what the check reads, its register
-- wkt is in EPSG:3006, geometry GeoJSON in EPSG:4326; both null where the register has no geometry.
select
  {record} as record,
  {reason} as reason,
  ST_AsText({geometry}) as wkt,
  ST_AsGeoJSON(ST_Transform({geometry}, 'EPSG:4326', always_xy := true)) as geometry
from ({check}) as broken
join {register} as record
  on {same_key}
where $today::date is not null
order by {order}
limit $limit::integer
