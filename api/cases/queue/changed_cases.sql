-- Of which cases may something have changed beside the register since an entry of the log?
-- one row
-- key: –
-- reads: audit.entry, cases.supplement
with later as (
  select
    entry.number,
    list_contains($of_all::varchar[], entry.action) as is_of_all,
    case
      when entry.action = 'personal_data_read' then null
      when entry.object_kind = 'application' then entry.object_id
      when entry.object_kind = 'supplement' then supplement.application_id
    end as application_id
  from audit.entry as entry
  left join cases.supplement as supplement
    on supplement.id = entry.object_id
  where entry.number > $number::integer
)
select
  coalesce(max(number), $number)::integer as number,
  coalesce(bool_or(is_of_all), false) as is_of_all,
  coalesce(list(distinct application_id) filter (where application_id is not null), []) as ids
from later
