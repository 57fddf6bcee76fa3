-- Of whose cases would somebody be told, if that person may see them?
-- one row per account and application
-- key: account_id, application_id
-- reads: what due_news.sql reads
select distinct
  due.account_id,
  due.object_id as application_id
from ({due_news}) as due
where not due.is_public
order by
  due.account_id,
  application_id
