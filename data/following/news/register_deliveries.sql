-- Which registers that are layers were renewed by a delivery that nobody has been told of?
-- one row per delivery that changed a register
-- key: key
-- reads: deliveries.delivery, following.news
select
  'register_renewed:' || delivery.id as key,
  'register_renewed' as kind,
  'layer' as object_kind,
  delivery.register as object_id,
  ['layer:' || delivery.register] as concerns,
  true as is_public,
  strftime(delivery.delivered_at, '%Y-%m-%dT%H:%M:%S.%gZ') as happened_at,
  to_json({ 'added': delivery.added, 'changed': delivery.changed, 'removed': delivery.removed })::varchar as facts
from deliveries.delivery as delivery
anti join following.news as known
  on known.key = 'register_renewed:' || delivery.id
where delivery.outcome = 'applied'
  and delivery.register in (select unnest($registers::varchar[]))
  and delivery.added + delivery.changed + delivery.removed > 0
order by
  delivery.id
