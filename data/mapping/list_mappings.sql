-- Which mappings are saved, all or those of one name or register?
-- one row per mapping
-- key: name
-- reads: deliveries.mapping
select
  name,
  register,
  content,
  strftime(saved_at, '%Y-%m-%dT%H:%M:%SZ') as saved_at
from deliveries.mapping
where ($name::varchar is null or name = $name)
  and ($register::varchar is null or register = $register)
order by name
