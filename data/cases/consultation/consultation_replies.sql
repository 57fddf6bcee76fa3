-- What did operators reply to a market consultation?
-- one row per reply
-- key: id
-- reads: cases.consultation_reply
select
  id,
  operator_name,
  operator_number,
  contact_name,
  email,
  phone,
  text,
  builds,
  strftime(consultation_reply.received_at, '%Y-%m-%dT%H:%M:%SZ') as received_at
from cases.consultation_reply
where consultation_id = $consultation_id
order by
  consultation_reply.received_at,
  id
