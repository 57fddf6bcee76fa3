-- Is there such an area?
-- one row, or none
-- key: id
-- reads: registers.shortage_areas
select id
from registers.shortage_areas
where id = $area_id
