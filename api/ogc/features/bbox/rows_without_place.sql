-- Are there rows of a layer that have no place?
-- one row
-- key: none
-- reads: the layer's relation
select exists (
  select 1
  from ({relation})
  where x_min is null
) as has_rows_without_place
