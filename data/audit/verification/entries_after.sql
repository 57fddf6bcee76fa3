-- What follows an entry in the log?
-- one row per entry, by number
-- key: number
-- reads: audit.entry
select
  number,
  strftime(noted_at, '%Y-%m-%dT%H:%M:%S.%gZ') as noted_at,
  actor,
  via,
  action,
  object_kind,
  object_id,
  before,
  after,
  previous_hash,
  hash
from audit.entry
where $after_number::integer is null
   or number > $after_number::integer
order by
  number,
  hash
limit $limit::integer
