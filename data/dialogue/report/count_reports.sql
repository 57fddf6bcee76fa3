-- How many reports are wanted?
-- one row
-- key: –
-- reads: dialogue.report
select count(*)::integer as total
from dialogue.report as report
where ($state::varchar is null or report.state = $state)
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
