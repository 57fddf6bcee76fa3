-- How does each row differ between two states of a register?
-- one row per row that differs
-- key: {key}
-- reads: the two states
select
  {key_of_states},
  case
    when state_before.is_there is null then 'added'
    when state_after.is_there is null then 'removed'
    else 'changed'
  end as change,
  case
    when state_before.is_there and state_after.is_there
    then list_filter([{differing}], lambda field: field is not null)
    else []::varchar[]
  end as differing,
  {columns_of_both}
from (select true as is_there, * from {before}) as state_before
full join (select true as is_there, * from {after}) as state_after
  on {same_key}
where state_before.is_there is null
  or state_after.is_there is null
  or {states_differ}
