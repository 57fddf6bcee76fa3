-- The first schema: who the database is, what came in, and the registers (their tables: data/registers/*/table.sql).
create schema registers;
create schema vocabulary;
create schema deliveries;
create schema out;
create schema answers;

create table main.database_state (
  database_id varchar not null,
  schema_version integer not null,
  revision bigint not null,
  -- What the derived tables were made with: other SQL files mean that they are made anew at start.
  pipeline_hash varchar,
  -- 'loading' while the demo region goes in, 'loaded' after it; null in a database without it.
  demo varchar
);
insert into main.database_state values (uuid()::varchar, 0, 0, null, null);

create table vocabulary.application_status (
  status varchar not null,
  life_cycle_order integer not null,
  is_in_queue boolean not null,
  is_live boolean not null
);

create table vocabulary.backbone_status (
  status varchar not null,
  life_cycle_order integer not null,
  is_under_way boolean not null
);

-- What came in, and what became of it.
create table deliveries.delivery (
  id integer not null,
  register varchar not null,
  outcome varchar not null,
  mode varchar not null,
  actor varchar not null,
  delivered_at timestamp not null,
  file_name varchar not null,
  file_sha256 varchar not null,
  file_bytes bigint not null,
  -- How it was read: format, layer, encoding, delimiter, CRS, renamed columns, columns left out (JSON).
  reading varchar not null,
  rows integer not null,
  merged integer not null,
  added integer not null,
  changed integer not null,
  removed integer not null,
  unchanged integer not null,
  rejected integer not null,
  -- Empty when nothing was applied.
  revision bigint,
  data_as_of date
);

-- Each register as its latest delivery left it.
create table deliveries.register_state (
  register varchar not null,
  data_as_of date,
  rows integer not null,
  delivery_id integer not null
);
