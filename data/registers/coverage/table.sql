-- What could an address be offered, by whom, from when?
-- one row per address, technology, state, operator and valid_from
-- key: address_id, technology, state, operator, valid_from
create or replace table registers.coverage (
  address_id varchar not null,
  technology varchar not null,
  state varchar not null,
  operator varchar,
  valid_from date not null,
  valid_to date
)
