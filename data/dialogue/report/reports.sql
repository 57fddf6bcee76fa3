-- Which reports are there?
-- one row per report: a page of those that are wanted, or the one with this id
-- key: id
-- reads: dialogue.report, registers.shortage_areas
with wanted as (
  select report.*
  from dialogue.report as report
  where ($id::varchar is null or report.id = $id)
    and ($state::varchar is null or report.state = $state)
    and ($area::varchar is null or list_contains(report.area_ids, $area))
    and ($object_kind::varchar is null or report.object_kind = $object_kind)
    and ($object_id::varchar is null or report.object_id = $object_id)
    and (not $is_public::boolean or (
      report.state in ('accepted', 'declined')
      and report.outcome is not null
      and (report.object_kind <> 'layer' or list_contains($public_layers::varchar[], report.object_id))
      -- An address or a place that was asked for by its id would tell which it was.
      and ($object_id::varchar is null or report.object_kind not in ('address', 'place'))
    ))
  order by
    coalesce(report.decided_at, report.received_at) desc,
    report.id
  limit $limit::bigint
  offset $offset::bigint
)
select
  report.id,
  report.object_kind,
  report.object_id,
  report.text,
  report.email,
  report.language,
  report.key_hash,
  report.state,
  report.outcome,
  report.delivery_id,
  report.edition,
  strftime(report.received_at, '%Y-%m-%dT%H:%M:%SZ') as received_at,
  strftime(report.decided_at, '%Y-%m-%dT%H:%M:%SZ') as decided_at,
  case
    when report.easting is null then null
    else ST_AsGeoJSON(
      ST_Transform(ST_SetCRS(ST_Point(report.easting, report.northing), 'EPSG:3006'), 'EPSG:4326', always_xy := true)
    )
  end as position,
  coalesce(
    (
      -- An area that has left the list of areas since is still told by its id.
      select list({'id': named.id, 'name': coalesce(area.name, named.id)} order by named.id)
      from (select unnest(report.area_ids) as id) as named
      left join registers.shortage_areas as area
        on area.id = named.id
    ),
    []
  ) as areas
from wanted as report
order by
  coalesce(report.decided_at, report.received_at) desc,
  report.id
