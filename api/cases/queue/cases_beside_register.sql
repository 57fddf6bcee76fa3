-- What stands beside the register of all cases, or of these?
-- one row: a list as JSON, with an entry for each application of which something stands there; so many rows by themselves take the driver longer
-- key: –
-- reads: cases.supplement, cases.message, cases.end_date, cases.payment, cases.handler, accounts.account
with
supplements as (
  select
    application_id,
    count(*) filter (where answered_at is null) as open_supplements,
    count(*) filter (where answered_at is not null) as answered_supplements,
    min(due_on) filter (where answered_at is null) as supplement_due_on
  from cases.supplement
  where outcome is null
    and ($ids::varchar[] is null or list_contains($ids, application_id))
  group by application_id
),
-- Of one moment the one that was written later is the later.
messages as (
  select
    application_id,
    side,
    sent_at,
    {'sent_at': sent_at, 'place': rowid} as moment
  from cases.message
  where $ids::varchar[] is null
     or list_contains($ids, application_id)
),
last_by_officers as (
  select
    application_id,
    max(moment) as moment
  from messages
  where side = 'officer'
  group by application_id
),
unanswered as (
  select
    messages.application_id,
    min(messages.sent_at) as unanswered_since
  from messages
  left join last_by_officers
    on last_by_officers.application_id = messages.application_id
  where messages.side = 'association'
    and (last_by_officers.moment is null or messages.moment > last_by_officers.moment)
  group by messages.application_id
),
ends as (
  select
    application_id,
    max_by(ends_on, {'set_at': set_at, 'place': rowid}) as ends_on
  from cases.end_date
  where $ids::varchar[] is null
     or list_contains($ids, application_id)
  group by application_id
),
paid as (
  select
    application_id,
    sum(amount_sek) as paid_sek
  from cases.payment
  where struck_at is null
    and ($ids::varchar[] is null or list_contains($ids, application_id))
  group by application_id
),
handlers as (
  select
    handler.application_id,
    handler.account_id as handler_id,
    account.name as handler_name
  from cases.handler as handler
  left join accounts.account as account
    on account.id = handler.account_id
  where $ids::varchar[] is null
     or list_contains($ids, handler.application_id)
),
described as (
  select
    application_id as id,
    handler_id,
    handler_name,
    coalesce(open_supplements, 0)::integer as open_supplements,
    coalesce(answered_supplements, 0)::integer as answered_supplements,
    supplement_due_on,
    strftime(unanswered_since, '%Y-%m-%dT%H:%M:%SZ') as unanswered_since,
    ends_on,
    coalesce(paid_sek, 0)::double as paid_sek
  from handlers
  full join supplements using (application_id)
  full join unanswered using (application_id)
  full join ends using (application_id)
  full join paid using (application_id)
)
select coalesce(to_json(list(described)), '[]')::varchar as cases
from described
