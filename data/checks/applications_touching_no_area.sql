-- Which applications touch no shortage area?
-- one row per application
-- key: id
-- reads: registers.applications, registers.shortage_areas
-- register: applications
-- severity: suspicion
-- title.sv: Ansökningar som inte rör något område
-- title.en: Applications that touch no area
-- meaning.sv: Ansökans yta ligger utanför alla bristområden. Ansökan räknas i länets kö, men ändrar inget områdes status.
-- meaning.en: The ground of the application lies outside every shortage area. It counts in the county’s queue, but changes no
--   area’s status.
-- mending.sv: Se efter att ytan är rätt ritad och i rätt koordinatsystem. Ligger den rätt kan ansökan stå kvar.
-- mending.en: See whether the ground is drawn right and in the right coordinate system. If it lies right, the application may stay.
-- association_name.sv: Förening
-- association_name.en: Association
with
touching as (
  select distinct application.id
  from registers.applications as application
  join registers.shortage_areas as area
    on ST_Intersects(area.geometry, application.geometry)
)
select
  application.id,
  application.association_name,
  application.geometry
from registers.applications as application
left join touching
  on touching.id = application.id
where touching.id is null
  and exists (select 1 from registers.shortage_areas)
