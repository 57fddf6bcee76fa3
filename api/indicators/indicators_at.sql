-- What are the indicators of the county, or of one municipality, at these dates?
-- one row per date
-- key: as_of
-- reads: answers.indicators
select
  as_of,
  municipality_code,
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
from answers.indicators($dates::date[], $passed_m::integer, $share_pct::integer)
where municipality_code is not distinct from $municipality::varchar
order by as_of
