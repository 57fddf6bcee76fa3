-- What have association and officers written to each other?
-- one row per message of an application
-- key: id
-- reads: cases.message, accounts.account
select
  message.id,
  message.side,
  message.text,
  strftime(message.sent_at, '%Y-%m-%dT%H:%M:%SZ') as sent_at,
  message.sent_by,
  sender.name as sent_by_name
from cases.message as message
left join accounts.account as sender
  on sender.id = message.sent_by
where message.application_id = $application_id
-- Those of one moment come in the order in which they were written.
order by
  message.sent_at,
  message.rowid
