-- Which ids have layers already?
-- one row per layer
-- key: id
-- reads: catalogue.layer
select id
from catalogue.layer
order by id
