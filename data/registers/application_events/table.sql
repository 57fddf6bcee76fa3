-- What happened to an application, and when?
-- one row per application, status and date
-- key: application_id, status, date
create or replace table registers.application_events (
  application_id varchar not null,
  status varchar not null,
  date date not null,
  note varchar
)
