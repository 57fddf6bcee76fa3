-- How many rows does one of two statements give that the other does not?
-- one row
-- key: –
-- reads: what the statements read
with
one as (
  {one}
),
other as (
  {other}
)
select
  (select count(*) from (from one except all from other))::integer as only_one,
  (select count(*) from (from other except all from one))::integer as only_other,
  (select count(*) from one)::integer as rows
