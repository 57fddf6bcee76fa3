-- How do the accepted rows differ from what the register holds?
-- one row
-- key: –
-- reads: accepted, {register}
with
incoming as (select true as is_incoming, * from accepted),
existing as (select true as is_existing, * from {register})
select
  count(case when existing.is_existing is null then 1 end)::integer as added,
  count(case when incoming.is_incoming is null then 1 end)::integer as missing,
  count(case when incoming.is_incoming and existing.is_existing and ({differs}) then 1 end)::integer as changed,
  count(case when incoming.is_incoming and existing.is_existing and not ({differs}) then 1 end)::integer as unchanged
from incoming
full join existing
  on {same_key}
