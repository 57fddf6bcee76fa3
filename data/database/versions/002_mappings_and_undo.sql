-- Saved mappings, and deliveries that undo others: those have no file.

-- Which columns and values of a file are which of ours, saved under a name.
create table deliveries.mapping (
  name varchar not null,
  register varchar not null,
  -- The columns of the file that it was made for, and the instructions (JSON, api/contract/mapping.ts).
  content varchar not null,
  saved_at timestamp not null
);

alter table deliveries.delivery alter column file_name drop not null;
alter table deliveries.delivery alter column file_sha256 drop not null;
alter table deliveries.delivery alter column file_bytes drop not null;
-- The delivery whose changes this one takes back.
alter table deliveries.delivery add column undoes integer;
-- Why, in the words of whoever did it.
alter table deliveries.delivery add column reason varchar;
-- The date that the register gave before, so that an undo can restore it.
alter table deliveries.delivery add column data_as_of_before date;
-- Whether the schema history has what it changed (003); false for deliveries from before that.
alter table deliveries.delivery add column has_history boolean;
update deliveries.delivery set has_history = false;

-- Which deliveries are taken back now, and by which? An undo that is itself undone takes nothing back.
create view deliveries.undone as
with recursive
latest_undo as (
  select
    undoes as delivery_id,
    max(id) as undone_by
  from deliveries.delivery
  where undoes is not null
  group by undoes
),
-- A delivery, its undo, the undo of that, and so on: only the latest undo of each can stand.
chain as (
  select
    delivery_id,
    undone_by,
    undone_by as link,
    1 as length
  from latest_undo
  union all
  select
    chain.delivery_id,
    chain.undone_by,
    latest_undo.undone_by,
    chain.length + 1
  from chain
  join latest_undo
    on latest_undo.delivery_id = chain.link
)
select
  delivery_id,
  undone_by
from chain
group by
  delivery_id,
  undone_by
having max(length) % 2 = 1;
