-- Of what that is not for everybody would somebody be told, if that person may hear it?
-- one row per account and thing
-- key: account_id, object_kind, object_id
-- reads: what due_news.sql reads
select distinct
  due.account_id,
  due.object_kind,
  due.object_id
from ({due_news}) as due
where not due.is_public
order by
  due.account_id,
  due.object_kind,
  due.object_id
