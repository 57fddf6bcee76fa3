-- Which entries of the log are by the person, about their account, or hold something of theirs?
-- one row per entry
-- key: number
-- reads: audit.entry, audit.personal_value
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
where actor = $account_id
   or (object_kind = 'account' and object_id = $account_id)
   or number in (
     select personal_value.entry_number
     from audit.personal_value
     where personal_value.account_id = $account_id
   )
order by number
