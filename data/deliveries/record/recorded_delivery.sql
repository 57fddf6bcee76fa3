-- What is recorded of one delivery, and which undo has taken it back?
-- one row, or none
-- key: id
-- reads: deliveries.delivery, deliveries.undone
select
  delivery.id,
  delivery.register,
  delivery.outcome,
  delivery.mode,
  delivery.file_name,
  delivery.file_sha256,
  delivery.data_as_of_before,
  undone.undone_by
from deliveries.delivery as delivery
left join deliveries.undone as undone
  on undone.delivery_id = delivery.id
where delivery.id = $id::integer
