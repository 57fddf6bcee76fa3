insert into cases.message (id, application_id, side, text, sent_at, sent_by)
select
  'message-' || number,
  '2016-' || number * 7 % 10000,
  case when number % 5 < 3 then 'association' else 'officer' end,
  'När får vi besked?',
  timestamp '2025-01-01' + interval (number) minute,
  'account-' || number % 20
from range(40000) as numbers(number)
