-- Which rows had the register after a delivery, of those whose keys are asked about?
-- one row per row
-- key: {key}
-- reads: {history}, {register}
(
  select {columns}
  from (
    select
      *,
      row_number() over (partition by {key} order by delivery_id) as place
    from {history} as existing
    where delivery_id > {after}
      and delivery_id < coalesce({until}, 2147483647)
      and {is_asked_about}
  )
  -- What the next delivery found there is what this one left.
  where place = 1
    and change <> 'added'
  union all
  -- Rows that no delivery touched since are there now, unless the register was emptied and filled anew since.
  select {columns}
  from {register} as existing
  where {until} is null
    and {is_asked_about}
    and not exists (
      select 1
      from {history} as later
      where later.delivery_id > {after}
        and {same_key_later}
    )
)
