-- How many rows were read and rejected, and how many has the register now?
-- one row
-- key: –
-- reads: loaded, rejected, {register}
select
  (select count(*) from loaded)::integer as rows,
  (select count(*) from rejected)::integer as rejected,
  (select count(*) from {register})::integer as existing
