-- Forgets refreshings of a source: all but the last so many.
-- one row per refreshing
-- key: source_id, refreshed_at
-- reads: catalogue.source_refresh
delete from catalogue.source_refresh
where source_id = $source_id
  and refreshed_at not in (
    select refreshed_at
    from catalogue.source_refresh
    where source_id = $source_id
    order by refreshed_at desc
    limit $kept::integer
  )
