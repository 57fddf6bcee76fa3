-- Has anything changed of which there is news, and which changes without a new revision? Looked at after everything that is recorded, so it has to be quick.
-- one row: another text where something has
-- key: –
-- reads: cases.supplement, cases.message, cases.end_date, deliveries.recurring
select
  concat_ws(
    ' ',
    (
      select count(*) || ' ' || bit_xor(hash(id, due_on, answered_at, outcome, closed_at))
      from cases.supplement
    ),
    (
      select count(*) || ' ' || bit_xor(hash(id))
      from cases.message
    ),
    (
      select count(*) || ' ' || bit_xor(hash(application_id, ends_on, set_at))
      from cases.end_date
    ),
    (
      select count(*) || ' ' || bit_xor(hash(id, stops, is_stopped))
      from deliveries.recurring
    )
  ) as state
