-- The backbone statuses of the contract, numbered in the life-cycle order.
insert into vocabulary.backbone_status
select
  status,
  list_position($statuses::varchar[], status),
  list_contains($under_way::varchar[], status)
from (select unnest($statuses::varchar[]) as status)
