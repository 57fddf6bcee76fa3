-- Was something erased since the file was last freed of it?
-- one row
-- key: –
-- reads: audit.entry
select
  coalesce(max(number) filter (where action <> 'database_rewritten'), 0)
    > coalesce(max(number) filter (where action = 'database_rewritten'), 0) as is_left
from audit.entry
where action in (
  'account_erased',
  'personal_data_erased',
  'signed_out',
  'session_ended',
  'contact_removed',
  'draft_discarded',
  'attachment_removed',
  'subscription_ended',
  'database_rewritten'
)
