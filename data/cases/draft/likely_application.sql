-- Which application of the same association lies on nearly the same ground as a draft?
-- one row at most: the likest
-- key: id
-- reads: cases.draft, registers.applications, answers.association_applications
with
compared as (
  select
    application.id,
    application.association_name,
    ST_Area(ST_Intersection(draft.geometry, application.geometry)) as shared_m2,
    ST_Area(draft.geometry) + ST_Area(application.geometry) as both_m2
  from cases.draft as draft
  join answers.association_applications() as owned
    on owned.association_id = draft.association_id
  join registers.applications as application
    on application.id = owned.application_id
   and ST_Intersects(application.geometry, draft.geometry)
  where draft.id = $id
),
-- What they share, of what either covers.
likened as (
  select
    id,
    association_name,
    round(100 * shared_m2 / nullif(both_m2 - shared_m2, 0), 1) as likeness_pct
  from compared
)
select
  id,
  association_name,
  likeness_pct
from likened
where likeness_pct >= $likeness_pct
order by
  likeness_pct desc,
  id
limit 1
