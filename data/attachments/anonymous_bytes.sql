-- How much lies here that came from people without an account?
-- one row
-- key: –
-- reads: cases.attachment
select coalesce(sum(bytes), 0)::double as bytes
from cases.attachment
where attachment.sent_by = 'public'
