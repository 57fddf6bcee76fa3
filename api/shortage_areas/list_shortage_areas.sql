-- Which shortage areas are listed at a date, with what status and figures?
-- one row per listed area that the filters let through
-- key: id
-- reads: answers.shortage_areas_at
select
  id,
  name,
  municipality_code,
  municipality_name,
  status,
  is_remaining,
  addresses,
  addresses_connected,
  addresses_passed,
  fibre_share_pct,
  applications,
  backbone_projects,
  nearest_backbone_m,
  application_stage,
  leading_application_id,
  leading_application_status,
  leading_application_since,
  status_since
from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer)
where ($status::varchar is null or status = $status)
  and ($is_remaining::boolean is null or is_remaining = $is_remaining)
  and ($municipality::varchar is null or municipality_code = $municipality)
order by id
