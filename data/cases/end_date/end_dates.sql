-- By when is the association to be finished, and how was that prolonged?
-- one row per end date that was set for an application
-- key: id
-- reads: cases.end_date, accounts.account
select
  end_date.id,
  end_date.ends_on,
  end_date.reason,
  strftime(end_date.set_at, '%Y-%m-%dT%H:%M:%SZ') as set_at,
  end_date.set_by,
  setter.name as set_by_name
from cases.end_date as end_date
left join accounts.account as setter
  on setter.id = end_date.set_by
where end_date.application_id = $application_id
-- Those set within one second come in the order in which they were written.
order by
  end_date.set_at desc,
  end_date.rowid desc
