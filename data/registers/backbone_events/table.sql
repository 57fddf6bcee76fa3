-- What happened to a backbone project, and when?
-- one row per project, status and date
-- key: project_id, status, date
create or replace table registers.backbone_events (
  project_id varchar not null,
  status varchar not null,
  date date not null,
  note varchar
)
