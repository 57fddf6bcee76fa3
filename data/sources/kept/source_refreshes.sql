-- What did the refreshings of a source come to?
-- one row per refreshing, the last first
-- key: refreshed_at
-- reads: catalogue.source_refresh
select
  strftime(refreshed_at, '%Y-%m-%dT%H:%M:%SZ') as refreshed_at,
  approved,
  problems,
  layer_problems
from catalogue.source_refresh
where source_id = $source_id
order by source_refresh.refreshed_at desc, source_refresh.rowid desc
