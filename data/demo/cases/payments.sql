-- What has been paid in the demo? Three tenths of what is granted when building begins, four when it is completed, the rest when it is finally paid.
insert into cases.payment (id, application_id, kind, paid_on, amount_sek, note, edition, entered_at, entered_by)
with
steps as (
  select
    event.application_id,
    application.granted_sek,
    case event.status
      when 'building' then 'advance'
      when 'completed' then 'part'
      else 'final'
    end as kind,
    min(event.date) as paid_on
  from registers.application_events as event
  join registers.applications as application
    on application.id = event.application_id
  where event.status in ('building', 'completed', 'paid')
    and application.granted_sek > 0
  group by
    event.application_id,
    application.granted_sek,
    event.status
)
select
  md5('payment ' || kind || ' ' || application_id),
  application_id,
  kind,
  paid_on,
  case kind
    when 'advance' then granted_sek * 3 // 10
    when 'part' then granted_sek * 4 // 10
    else granted_sek - granted_sek * 3 // 10 - granted_sek * 4 // 10
  end,
  'Påhittad utbetalning',
  1,
  paid_on::timestamp,
  'demo'
from steps
order by
  paid_on,
  application_id,
  kind
