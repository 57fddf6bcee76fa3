-- What is one municipality called, what are its indicators at a date, and where does it lie?
-- one row, or none where no such municipality is known
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
  indicators.fibre_share_pct,
  ST_AsGeoJSON(ST_Transform(municipality.geometry, 'EPSG:4326', always_xy := true)) as geometry
from registers.municipalities as municipality
join answers.indicators([$as_of::date], $passed_m::integer, $share_pct::integer) as indicators
  on indicators.municipality_code = municipality.code
where municipality.code = $code
