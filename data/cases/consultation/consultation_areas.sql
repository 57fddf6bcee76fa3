-- Which areas do market consultations ask about, and where do they lie?
-- one row per consultation and area: of all consultations, or of the one with this id
-- key: consultation_id, id
-- reads: cases.consultation_area, out.shortage_area, registers.municipalities
select
  asked.consultation_id,
  asked.area_id as id,
  area.name,
  area.municipality_code,
  municipality.name as municipality_name,
  -- Only of one consultation: a list does without.
  case
    when $id::varchar is not null
      then ST_AsGeoJSON(ST_Transform(area.geometry, 'EPSG:4326', always_xy := true))
  end as geometry
from cases.consultation_area as asked
left join out.shortage_area as area
  on area.id = asked.area_id
left join registers.municipalities as municipality
  on municipality.code = area.municipality_code
where $id::varchar is null
   or asked.consultation_id = $id::varchar
order by
  asked.consultation_id,
  asked.area_id
