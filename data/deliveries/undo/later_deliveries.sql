-- Which later deliveries of the register have an effect that stands?
-- one row per delivery that is neither taken back nor does nothing but take back a later one
-- key: id
-- reads: deliveries.delivery, deliveries.undone
select
  id,
  changed + removed + unchanged = 0 as began_empty
from deliveries.delivery
where register = $register
  and outcome = 'applied'
  and id > $id::integer
  and id not in (select delivery_id from deliveries.undone)
  and id not in (select undone_by from deliveries.undone where delivery_id > $id::integer)
order by id
