-- The table that judge.sql makes, where no row can be wrong.
create or replace temp table rejected (
  line bigint,
  reason varchar
)
