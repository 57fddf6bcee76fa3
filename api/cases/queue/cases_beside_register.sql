-- What stands beside the register of every case?
-- one row: a list as JSON, with an entry for each application of which something stands there; so many rows by themselves take the driver longer
-- key: –
-- reads: registers.applications, cases.supplement, cases.message, cases.end_date, cases.payment, cases.handler, accounts.account, answers.association_applications
with
owners as (
  select
    application_id,
    min(association_id) as association_id
  from answers.association_applications()
  group by application_id
),
supplements as (
  select
    application_id,
    count(*) filter (where answered_at is null) as open_supplements,
    count(*) filter (where answered_at is not null) as answered_supplements,
    min(due_on) filter (where answered_at is null) as supplement_due_on
  from cases.supplement
  where outcome is null
  group by application_id
),
-- Of one moment the one that was written later is the later.
last_by_officers as (
  select
    application_id,
    max({'sent_at': sent_at, 'place': rowid}) as moment
  from cases.message
  where side = 'officer'
  group by application_id
),
unanswered as (
  select
    message.application_id,
    min(message.sent_at) as unanswered_since
  from cases.message as message
  left join last_by_officers
    on last_by_officers.application_id = message.application_id
  where message.side = 'association'
    and (
      last_by_officers.moment is null
      or {'sent_at': message.sent_at, 'place': message.rowid} > last_by_officers.moment
    )
  group by message.application_id
),
ends as (
  select
    application_id,
    max_by(ends_on, {'set_at': set_at, 'place': rowid}) as ends_on
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
    owners.association_id,
    handler.account_id as handler_id,
    account.name as handler_name,
    coalesce(supplements.open_supplements, 0)::integer as open_supplements,
    coalesce(supplements.answered_supplements, 0)::integer as answered_supplements,
    supplements.supplement_due_on,
    strftime(unanswered.unanswered_since, '%Y-%m-%dT%H:%M:%SZ') as unanswered_since,
    ends.ends_on,
    coalesce(paid.paid_sek, 0)::double as paid_sek
  from registers.applications as application
  left join owners
    on owners.application_id = application.id
  left join cases.handler as handler
    on handler.application_id = application.id
  left join accounts.account as account
    on account.id = handler.account_id
  left join supplements
    on supplements.application_id = application.id
  left join unanswered
    on unanswered.application_id = application.id
  left join ends
    on ends.application_id = application.id
  left join paid
    on paid.application_id = application.id
  where owners.association_id is not null
     or handler.account_id is not null
     or supplements.application_id is not null
     or unanswered.application_id is not null
     or ends.application_id is not null
     or paid.application_id is not null
)
select coalesce(to_json(list(described)), '[]')::varchar as cases
from described
