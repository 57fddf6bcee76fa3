-- What has the account written, asked, answered, entered and set in cases?
-- one row per thing
-- key: kind, id
-- reads: cases.message, cases.supplement, cases.end_date, cases.payment
with
messages as (
  select
    'message' as kind,
    id,
    application_id,
    text,
    sent_at as at_time
  from cases.message
  where sent_by = $account_id
),
asked as (
  select
    'supplement_asked' as kind,
    id,
    application_id,
    what as text,
    asked_at as at_time
  from cases.supplement
  where asked_by = $account_id
),
answered as (
  select
    'supplement_answered' as kind,
    id,
    application_id,
    answer as text,
    answered_at as at_time
  from cases.supplement
  where answered_by = $account_id
),
closed as (
  select
    'supplement_closed' as kind,
    id,
    application_id,
    outcome as text,
    closed_at as at_time
  from cases.supplement
  where closed_by = $account_id
),
ends as (
  select
    'end_date' as kind,
    id,
    application_id,
    reason as text,
    set_at as at_time
  from cases.end_date
  where set_by = $account_id
),
payments as (
  select
    'payment' as kind,
    id,
    application_id,
    note as text,
    entered_at as at_time
  from cases.payment
  where entered_by = $account_id
),
struck as (
  select
    'payment_struck' as kind,
    id,
    application_id,
    struck_because as text,
    struck_at as at_time
  from cases.payment
  where struck_by = $account_id
),
everything as (
  select * from messages
  union all
  select * from asked
  union all
  select * from answered
  union all
  select * from closed
  union all
  select * from ends
  union all
  select * from payments
  union all
  select * from struck
)
select
  kind,
  id,
  application_id,
  text,
  strftime(at_time, '%Y-%m-%dT%H:%M:%SZ') as done_at
from everything
order by
  at_time,
  kind,
  id
