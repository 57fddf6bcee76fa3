-- What has been paid of an application?
-- one row per payment of an application: all, or the one with this id
-- key: id
-- reads: cases.payment, accounts.account
select
  payment.id,
  payment.application_id,
  payment.kind,
  payment.paid_on,
  payment.amount_sek::double as amount_sek,
  payment.note,
  payment.edition,
  strftime(payment.entered_at, '%Y-%m-%dT%H:%M:%SZ') as entered_at,
  payment.entered_by,
  enterer.name as entered_by_name,
  strftime(payment.struck_at, '%Y-%m-%dT%H:%M:%SZ') as struck_at,
  payment.struck_by,
  striker.name as struck_by_name,
  payment.struck_because
from cases.payment as payment
left join accounts.account as enterer
  on enterer.id = payment.entered_by
left join accounts.account as striker
  on striker.id = payment.struck_by
where payment.application_id = $application_id
  and ($id::varchar is null or payment.id = $id::varchar)
order by
  payment.paid_on,
  payment.entered_at,
  payment.id
