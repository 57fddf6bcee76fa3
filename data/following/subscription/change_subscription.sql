-- Another pace or language; what is paused goes on.
-- one row: the subscription
-- key: id
-- reads: following.subscription
update following.subscription
set
  pace = $pace,
  language = $language,
  paused_because = $paused_because::varchar,
  paused_at = case when $paused_because::varchar is null then null else coalesce(paused_at, $now::timestamp) end
where id = $id
