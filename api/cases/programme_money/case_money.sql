-- What is applied for, granted and paid of each application, as was known at a date, and in which years?
-- one row per application
-- key: id
-- reads: registers.applications, registers.application_events, out.application_status, cases.payment
with
dates as (
  select
    application_id,
    coalesce(min(date) filter (where status = 'received'), min(date)) as received_on,
    -- Whoever builds was granted, also where the register lacks that event.
    min(date) filter (where status in ('granted', 'building', 'completed', 'paid')) as granted_on,
    min(date) filter (where status = 'paid') as finally_paid_on
  from registers.application_events
  where date <= $as_of::date
  group by application_id
),
at_date as (
  select
    application_id,
    status
  from out.application_status
  where from_date <= $as_of::date
    and $as_of::date < to_date
),
payments_of_year as (
  select
    application_id,
    year(paid_on) as year,
    sum(amount_sek) as amount_sek
  from cases.payment
  where struck_at is null
    and paid_on <= $as_of::date
  group by
    application_id,
    year(paid_on)
),
payments as (
  select
    application_id,
    list({'year': year::integer, 'amount_sek': amount_sek::double} order by year) as by_year
  from payments_of_year
  group by application_id
)
select
  application.id,
  application.association_name,
  at_date.status,
  application.applied_sek::double as applied_sek,
  dates.received_on,
  -- What was withdrawn or rejected holds nothing of the programme's money.
  case when at_date.status not in ('withdrawn', 'rejected') then dates.granted_on end as granted_on,
  application.granted_sek::double as granted_sek,
  case
    when payments.by_year is not null then payments.by_year
    -- Paid before payments were entered here: the register tells when, and all that was granted is paid then.
    when dates.finally_paid_on is not null
      and application.granted_sek > 0
      and at_date.status not in ('withdrawn', 'rejected')
      and application.id not in (select application_id from cases.payment where struck_at is null)
      then [{'year': year(dates.finally_paid_on)::integer, 'amount_sek': application.granted_sek::double}]
    else []
  end as payments
from registers.applications as application
left join dates
  on dates.application_id = application.id
left join at_date
  on at_date.application_id = application.id
left join payments
  on payments.application_id = application.id
order by application.id
