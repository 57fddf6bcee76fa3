-- How do the messages of all followers get on?
-- one row
-- key: –
-- reads: following.outgoing
select
  count(*) filter (sent_at is null and given_up_at is null)::integer as waiting,
  count(*) filter (sent_at is null and given_up_at is null and tries > 0)::integer as failing,
  count(*) filter (given_up_at is not null and problem <> 'not_wanted')::integer as given_up
from following.outgoing
