-- What has happened to applications lately, up to a date?
-- one row per event, the latest first, a hundred at most
-- key: application_id, status, date
-- reads: registers.application_events, vocabulary.application_status, out.application_municipality, out.application_cover
select
  event.application_id,
  event.status,
  event.date
from registers.application_events as event
join vocabulary.application_status as status
  on status.status = event.status
where event.date <= $to::date
  and ($application::varchar is null or event.application_id = $application)
  and (
    $municipality::varchar is null
    or event.application_id in (
      select place.application_id
      from out.application_municipality as place
      where place.municipality_code = $municipality
    )
  )
  and (
    $area::varchar is null
    or event.application_id in (
      select cover.application_id
      from out.application_cover as cover
      where cover.area_id = $area
    )
  )
order by
  event.date desc,
  status.life_cycle_order desc,
  event.application_id
limit 100
