-- Is there such a thing, and which areas is it about?
-- one row, or none where there is no such thing
-- key: –
-- reads: out.shortage_area, registers.addresses, out.address_shortage_area, registers.applications, out.application_cover, registers.backbone_projects
select [area.id] as area_ids
from out.shortage_area as area
where $object_kind = 'area'
  and area.id = $object_id
union all
select coalesce(
  (
    select list(distinct lies_in.area_id order by lies_in.area_id)
    from out.address_shortage_area as lies_in
    where lies_in.address_id = address.id
  ),
  []
) as area_ids
from registers.addresses as address
where $object_kind = 'address'
  and address.id = $object_id
union all
select coalesce(
  (
    select list(distinct cover.area_id order by cover.area_id)
    from out.application_cover as cover
    where cover.application_id = application.id
  ),
  []
) as area_ids
from registers.applications as application
where $object_kind = 'application'
  and application.id = $object_id
union all
-- Which areas a project reaches is known by its geometry, which is not public everywhere.
select [] as area_ids
from registers.backbone_projects as project
where $object_kind = 'backbone_project'
  and project.id = $object_id
