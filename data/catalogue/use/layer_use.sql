-- How often was a layer used, day by day and way by way?
-- one row per day and way
-- key: used_on, way
-- reads: catalogue.layer_use
select
  used_on,
  way,
  times::integer as times
from catalogue.layer_use
where layer_id = $layer_id
order by
  used_on desc,
  way
