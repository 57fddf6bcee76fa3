-- Which municipalities does an application's ground meet?
-- one row per application and municipality
-- key: application_id, municipality_code
-- reads: registers.applications, registers.municipalities
select
  application.id as application_id,
  municipality.code as municipality_code
from registers.applications as application
join registers.municipalities as municipality
  on ST_Intersects(application.geometry, municipality.geometry)
