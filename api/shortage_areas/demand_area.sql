-- Is there such an area?
-- one row, or none
-- key: id
-- reads: out.shortage_area
select id
from out.shortage_area
where id = $id
order by id
