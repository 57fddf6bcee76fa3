-- What each delivery changed, a table for each register: a row as it was before the delivery; of an added row only its key.
-- A delivery into an empty register leaves nothing here: it added every row.
create schema history;

create table history.municipalities (
  delivery_id integer not null,
  change varchar not null,
  code varchar,
  name varchar,
  geometry geometry('EPSG:3006'),
  geometry_3857 geometry('EPSG:3857')
);

create table history.shortage_areas (
  delivery_id integer not null,
  change varchar not null,
  id varchar,
  name varchar,
  municipality_code varchar,
  listed_from date,
  listed_to date,
  geometry geometry('EPSG:3006'),
  geometry_3857 geometry('EPSG:3857')
);

create table history.addresses (
  delivery_id integer not null,
  change varchar not null,
  id varchar,
  municipality_code varchar,
  kind varchar,
  label varchar,
  x double,
  y double
);

create table history.coverage (
  delivery_id integer not null,
  change varchar not null,
  address_id varchar,
  technology varchar,
  state varchar,
  operator varchar,
  valid_from date,
  valid_to date
);

create table history.backbone_projects (
  delivery_id integer not null,
  change varchar not null,
  id varchar,
  name varchar,
  owner varchar,
  funding varchar,
  geometry geometry('EPSG:3006'),
  geometry_3857 geometry('EPSG:3857')
);

create table history.backbone_events (
  delivery_id integer not null,
  change varchar not null,
  project_id varchar,
  status varchar,
  date date,
  note varchar
);

create table history.connection_points (
  delivery_id integer not null,
  change varchar not null,
  id varchar,
  project_id varchar,
  kind varchar,
  in_service_from date,
  x double,
  y double
);

create table history.applications (
  delivery_id integer not null,
  change varchar not null,
  id varchar,
  association_name varchar,
  association_number varchar,
  applied_sek bigint,
  granted_sek bigint,
  geometry geometry('EPSG:3006'),
  geometry_3857 geometry('EPSG:3857')
);

create table history.application_events (
  delivery_id integer not null,
  change varchar not null,
  application_id varchar,
  status varchar,
  date date,
  note varchar
);
