-- What would a page of the queue, and its counts, be, asked straight of the tables?
-- one row per case of the page
-- key: id
-- reads: registers.applications, registers.application_events, out.application_status, out.application_municipality, cases.supplement, cases.message, cases.end_date, cases.payment, cases.handler
with
dates as (
  select
    application_id,
    coalesce(min(date) filter (where status = 'received'), min(date)) as received_on,
    max(date) as last_event_on
  from registers.application_events
  where date <= $as_of::date
  group by application_id
),
municipalities as (
  select
    application_id,
    list(municipality_code) as municipality_codes
  from out.application_municipality
  group by application_id
),
supplements as (
  select
    application_id,
    count(*) as open_supplements,
    min(due_on) as due_on
  from cases.supplement
  where outcome is null
    and answered_at is null
  group by application_id
),
messages as (
  select
    application_id,
    max(sent_at) filter (where side = 'association') > max(sent_at) filter (where side = 'officer') as is_unanswered
  from cases.message
  group by application_id
),
ends as (
  select
    application_id,
    max_by(ends_on, set_at) as ends_on
  from cases.end_date
  group by application_id
),
paid as (
  select
    application_id,
    sum(amount_sek) as paid_sek
  from cases.payment
  where struck_at is null
  group by application_id
),
described as (
  select
    application.id,
    application.association_name,
    application.applied_sek::double as applied_sek,
    application.granted_sek::double as granted_sek,
    at_date.status,
    at_date.from_date as status_since,
    dates.received_on,
    dates.last_event_on,
    municipalities.municipality_codes,
    handler.account_id as handler_id,
    supplements.open_supplements::integer as open_supplements,
    supplements.due_on,
    messages.is_unanswered,
    ends.ends_on,
    paid.paid_sek::double as paid_sek
  from registers.applications as application
  left join out.application_status as at_date
    on at_date.application_id = application.id
   and at_date.from_date <= $as_of::date
   and $as_of::date < at_date.to_date
  left join dates
    on dates.application_id = application.id
  left join municipalities
    on municipalities.application_id = application.id
  left join supplements
    on supplements.application_id = application.id
  left join messages
    on messages.application_id = application.id
  left join ends
    on ends.application_id = application.id
  left join paid
    on paid.application_id = application.id
  left join cases.handler as handler
    on handler.application_id = application.id
),
counted as (
  select
    status,
    count(*) as cases
  from described
  group by status
),
counts as (
  select list({'status': status, 'cases': cases::integer}) as by_status
  from counted
)
select
  described.*,
  counts.by_status
from described
cross join counts
where list_contains(['received', 'queued', 'in_review', 'granted', 'building'], described.status)
order by
  described.association_name collate sv,
  described.id
limit 100
