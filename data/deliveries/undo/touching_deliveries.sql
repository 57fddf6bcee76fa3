-- Which deliveries, by the history, touched a row that is to be taken back?
-- one row per delivery
-- key: id
-- reads: {history}, taken_back
select distinct delivery_id as id
from {history} as existing
where delivery_id in (select unnest($ids::varchar[])::integer)
  and exists (select 1 from taken_back where {same_key_taken_back})
order by id
