-- Which addresses lie in a tile?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: out.address_point
-- An address is in exactly one tile. Fields that the caller does not see are left out.
with
features as (
  select
    address.address_id as id,
    address.municipality_code,
    case when not list_contains($hidden_fields::varchar[], 'kind') then address.kind end as kind,
    ST_Point(
      floor((address.x_3857 - $west::double) * $units_per_m::double),
      floor(($north::double - address.y_3857) * $units_per_m::double)
    ) as geometry
  from out.address_point as address
  where address.x_3857 >= $west::double
    and address.x_3857 < $east::double
    and address.y_3857 > $south::double
    and address.y_3857 <= $north::double
)
select base64(ST_AsMVT(features, 'addresses', 4096, 'geometry')) as tile
from features
having count(*) > 0
