-- What does the engine say of each listed area?
-- one row per area listed at $as_of
-- key: id
-- reads: answers.shortage_areas_at
select
  id,
  municipality_code,
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
  status_since
from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer)
order by id
