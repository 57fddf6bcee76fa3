-- How much lies here of what anybody may send, signed in or not?
-- one row
-- key: –
-- reads: cases.attachment
select coalesce(sum(bytes), 0)::double as bytes
from cases.attachment
where attachment.object_kind in ('report', 'consultation_reply')
