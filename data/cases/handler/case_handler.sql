-- Who looks after a case?
-- one row, or none where nobody does
-- key: account_id
-- reads: cases.handler, accounts.account
select
  handler.account_id,
  account.name
from cases.handler as handler
left join accounts.account as account
  on account.id = handler.account_id
where handler.application_id = $application_id
