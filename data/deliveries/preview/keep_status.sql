-- Which status has each listed area in this world, at the date and with the settings asked for?
create or replace temp table {kept} as
select
  id,
  name,
  municipality_name,
  status,
  is_remaining
from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer)
