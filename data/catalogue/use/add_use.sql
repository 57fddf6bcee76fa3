update catalogue.layer_use
set times = times + $times::bigint
where used_on = $used_on::date
  and layer_id = $layer_id
  and way = $way
