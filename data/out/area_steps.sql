-- What about an area changes on a date, apart from its addresses' fibre?
-- one row per area and date
-- key: area_id, date
-- reads: out.shortage_area, out.connection_point_area, out.backbone_reach, out.backbone_status, out.application_cover, out.application_status
-- Sums over the dates up to D say what holds at D: listed or not, points in service in it, projects under way that reach
-- it, live applications that meet rule 3. The date -infinity stands for "always".
with
listing as (
  select id as area_id, coalesce(listed_from, date '-infinity') as date, 1 as listed
  from out.shortage_area
  union all
  select id as area_id, listed_to as date, -1 as listed
  from out.shortage_area
  where listed_to is not null
),
points as (
  select area_id, in_service_from as date, 1 as points_in_service
  from out.connection_point_area
  where in_service_from is not null
),
projects as (
  select reach.area_id, status.from_date as date, 1 as projects_under_way
  from out.backbone_reach as reach
  join out.backbone_status as status on status.project_id = reach.project_id
  where status.is_under_way
  union all
  select reach.area_id, status.to_date as date, -1 as projects_under_way
  from out.backbone_reach as reach
  join out.backbone_status as status on status.project_id = reach.project_id
  where status.is_under_way and status.to_date < date 'infinity'
),
applications as (
  select cover.area_id, status.from_date as date, 1 as live_applications
  from out.application_cover as cover
  join out.application_status as status on status.application_id = cover.application_id
  where status.is_live
  union all
  select cover.area_id, status.to_date as date, -1 as live_applications
  from out.application_cover as cover
  join out.application_status as status on status.application_id = cover.application_id
  where status.is_live and status.to_date < date 'infinity'
),
all_steps as (
  select area_id, date, listed, 0 as points_in_service, 0 as projects_under_way, 0 as live_applications from listing
  union all
  select area_id, date, 0, points_in_service, 0, 0 from points
  union all
  select area_id, date, 0, 0, projects_under_way, 0 from projects
  union all
  select area_id, date, 0, 0, 0, live_applications from applications
)
select
  area_id,
  date,
  sum(listed)::integer as listed_delta,
  sum(points_in_service)::integer as points_delta,
  sum(projects_under_way)::integer as projects_delta,
  sum(live_applications)::integer as applications_delta
from all_steps
group by
  area_id,
  date
