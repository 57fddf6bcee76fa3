-- What does the engine count for the county (no $municipality) or a municipality?
-- one row
-- key: none
-- reads: answers.indicators
select
  shortage_areas,
  connected,
  in_progress,
  applied,
  untouched,
  remaining,
  unconnected,
  applications_in_queue,
  addresses_in_shortage_areas,
  addresses_with_access,
  fibre_share_pct
from answers.indicators([$as_of::date], $passed_m::integer, $share_pct::integer)
where municipality_code is not distinct from $municipality::varchar
