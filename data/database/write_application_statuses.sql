-- The application statuses of the contract, numbered in the life-cycle order.
insert into vocabulary.application_status
select
  status,
  list_position($statuses::varchar[], status),
  list_contains($in_queue::varchar[], status),
  list_contains($live::varchar[], status)
from (select unnest($statuses::varchar[]) as status)
