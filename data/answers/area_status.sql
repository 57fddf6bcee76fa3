-- Which status do an area's numbers give it? This macro decides, and nothing else does; null while the area is not listed.
-- The rules and their order: data/RULES.md.
-- 1 connected: a point in service lies in the area, or enough of its addresses have access to fibre.
-- 2 in_progress: a backbone project under way reaches it.
-- 3 applied: a live application covers one of its addresses (without addresses: shares a surface with it).
create or replace macro answers.area_status(
  is_listed, points_in_service, addresses, addresses_with_access, backbone_projects, applications, share_pct
) as
  case
    when not is_listed then null
    when points_in_service > 0 or (addresses > 0 and 100 * addresses_with_access >= share_pct * addresses) then 'connected'
    when backbone_projects > 0 then 'in_progress'
    when applications > 0 then 'applied'
    else 'untouched'
  end
