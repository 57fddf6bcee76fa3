-- What is each municipality called, and what are its indicators at a date?
-- one row per municipality that the search lets through
-- key: code
-- reads: registers.municipalities, answers.indicators
select
  municipality.code,
  municipality.name,
  indicators.shortage_areas,
  indicators.connected,
  indicators.in_progress,
  indicators.applied,
  indicators.untouched,
  indicators.remaining,
  indicators.unconnected,
  indicators.applications_in_queue,
  indicators.addresses_in_shortage_areas,
  indicators.addresses_with_access,
  indicators.fibre_share_pct
from registers.municipalities as municipality
join answers.indicators([$as_of::date], $passed_m::integer, $share_pct::integer) as indicators
  on indicators.municipality_code = municipality.code
where $q::varchar is null
  or contains(strip_accents(lower(municipality.name)), strip_accents(lower($q)))
  or contains(municipality.code, $q)
order by municipality.code
