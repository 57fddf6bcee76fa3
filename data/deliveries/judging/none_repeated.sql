-- The table that reject_repeated_keys.sql makes, where no key repeats.
create or replace temp table repeated (
  line bigint,
  place bigint,
  rows_with_key bigint,
  rows_alike bigint
)
