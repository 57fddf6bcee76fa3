-- How many rows are taken back, and how many has the register now?
-- one row
-- key: –
-- reads: taken_back, {register}
select
  (select count(*) from taken_back)::integer as rows,
  (select count(*) from {register})::integer as existing
