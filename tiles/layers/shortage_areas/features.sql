-- Which shortage areas are listed at a date, as features, and with what status?
-- one row per area listed at the date
-- key: id
-- reads: answers.shortage_areas_at, registers.shortage_areas
select
  row_number() over (order by area.id) as feature_id,
  area.id,
  area.name,
  found.municipality_code,
  area.listed_from,
  area.listed_to,
  found.status,
  found.is_remaining,
  found.addresses,
  found.addresses_connected,
  found.addresses_passed,
  found.fibre_share_pct,
  found.applications,
  found.backbone_projects,
  found.nearest_backbone_m,
  found.application_stage,
  found.status_since,
  ST_XMin(area.geometry) as x_min,
  ST_YMin(area.geometry) as y_min,
  ST_XMax(area.geometry) as x_max,
  ST_YMax(area.geometry) as y_max,
  area.geometry
from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer) as found
join registers.shortage_areas as area
  on area.id = found.id
