-- Which exports are fetched again and again?
-- one row per recurring delivery: all, or the one with this id
-- key: id
-- reads: deliveries.recurring, audit.entry
with made as (
  select
    entry.via,
    list(entry.object_id::integer order by entry.number desc)[:50] as deliveries
  from audit.entry as entry
  where entry.action = 'delivery_applied'
    and entry.via like 'recurring %'
  group by entry.via
)

select
  recurring.id,
  recurring.title,
  recurring.register,
  recurring.kind,
  recurring.address,
  recurring.mapping,
  recurring.mode,
  recurring.schedule,
  recurring.edition,
  strftime(recurring.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  recurring.delivered_sha256,
  strftime(recurring.tried_at, '%Y-%m-%dT%H:%M:%SZ') as tried_at,
  recurring.problem,
  case when recurring.is_stopped then strftime(recurring.turned_at, '%Y-%m-%dT%H:%M:%SZ') end as stopped_at,
  recurring.delivery_id::integer as delivery_id,
  coalesce(made.deliveries, []) as deliveries
from deliveries.recurring as recurring
left join made
  on made.via = 'recurring ' || recurring.id
where $id::varchar is null
   or recurring.id = $id
order by
  lower(recurring.title),
  recurring.id
