-- From which hosts may sources be fetched?
-- one row per host
-- key: host
-- reads: catalogue.allowed_host
select
  host,
  strftime(allowed_at, '%Y-%m-%dT%H:%M:%SZ') as allowed_at,
  allowed_by
from catalogue.allowed_host
order by host
