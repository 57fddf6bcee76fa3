-- Saved mappings, and deliveries that undo others: those have no file.
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
