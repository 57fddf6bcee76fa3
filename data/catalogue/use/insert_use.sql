insert into catalogue.layer_use (used_on, layer_id, way, times)
select
  $used_on::date,
  $layer_id,
  $way,
  $times::bigint
where not exists (
  select used_on
  from catalogue.layer_use
  where used_on = $used_on::date
    and layer_id = $layer_id
    and way = $way
)
