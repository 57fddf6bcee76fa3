-- Which reply does a key open, and may files still be sent with it?
-- one row, or none where there is no such reply
-- key: –
-- reads: cases.consultation_reply, cases.consultation
select
  reply.key_hash,
  -- Whoever replies late on the last day has the next for the files.
  consultation.closed_at is null
  and consultation.closes_on >= $today::date - interval 1 day as is_open
from cases.consultation_reply as reply
inner join cases.consultation as consultation
  on consultation.id = reply.consultation_id
where reply.id = $id
