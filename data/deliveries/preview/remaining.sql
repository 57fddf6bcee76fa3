-- How many areas remain, before the change and after it?
-- one row
-- key: –
-- reads: status_before, status_after
select
  (select count(*) from status_before where is_remaining)::integer as remaining_before,
  (select count(*) from status_after where is_remaining)::integer as remaining_after
