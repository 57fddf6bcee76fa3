-- The layer catalogue: what producers publish, in which versions, from which sources, how it scores and how it is used.
create schema catalogue;
-- The data of published layers: one table for each catalogue.layer_data of the kinds vector and table, made once and never changed in place.
create schema published;

-- How an organisation publishes; without a row the defaults hold.
create table catalogue.publisher (
  organisation_id varchar not null,
  -- Whether another person publishes than the one who drafted.
  has_four_eyes boolean not null,
  -- A code of the ADMS vocabulary of publisher types.
  publisher_type varchar,
  homepage varchar,
  email varchar
);

-- A layer that somebody publishes, whatever becomes of it.
create table catalogue.layer (
  -- As in its addresses; never given to another layer, not even when this one is withdrawn.
  id varchar not null,
  organisation_id varchar not null,
  created_at timestamp not null,
  created_by varchar not null,
  -- Null unless it comes from a registered source: the source, and the layer's name there.
  source_id varchar,
  source_layer varchar
);

-- Data as it came in: immutable.
create table catalogue.layer_data (
  id varchar not null,
  layer_id varchar not null,
  kind varchar not null,
  file_name varchar not null,
  file_sha256 varchar not null,
  file_bytes bigint not null,
  format varchar not null,
  -- The CRS of the file as it came, such as EPSG:3006; null where it has no places.
  crs varchar,
  rows bigint not null,
  geometry_kind varchar,
  -- In degrees (EPSG:4326); null where it has no places.
  west double,
  south double,
  east double,
  north double,
  -- JSON: name, type and table column of each field (api/contract/catalogue/layer_description.ts).
  columns varchar not null,
  -- JSON: what the reader had to say.
  notes varchar not null,
  -- JSON: fields whose values look personal (api/contract/catalogue/publishing.ts). Never the values.
  findings varchar not null default '[]',
  made_at timestamp not null,
  made_by varchar not null
);

-- What a layer says of itself, with which data: the draft, what is published, and what was.
create table catalogue.layer_version (
  id varchar not null,
  layer_id varchar not null,
  -- Null until it is published for the first time.
  number integer,
  -- 'draft', 'in_review', 'published' (the present one), 'superseded', 'withdrawn'. A layer has at most one of the first two and one of the third.
  state varchar not null,
  data_id varchar not null,
  -- The date that the data describes.
  as_of date,
  -- JSON: api/contract/catalogue/layer_description.ts.
  description varchar not null,
  -- Grows with each change of the draft: whoever saves says on which one it is based.
  edition integer not null,
  drafted_at timestamp not null,
  -- The last who changed data or description: with four eyes somebody else publishes.
  drafted_by varchar not null,
  submitted_at timestamp,
  submitted_by varchar,
  -- Why a reviewer gave it back.
  returned_because varchar,
  issued_at timestamp,
  published_at timestamp,
  published_by varchar,
  ended_at timestamp
);

-- A service or folder from which layers are taken in.
create table catalogue.source (
  id varchar not null,
  organisation_id varchar not null,
  title varchar not null,
  -- 'folder', 'ogc_api_features', 'wfs', 'arcgis_rest'
  kind varchar not null,
  -- An address, or the name of a folder below the data folder's `sources`.
  address varchar not null,
  -- Null, or where metadata is: 'csw' or 'waf', and its address.
  metadata_kind varchar,
  metadata_address varchar,
  -- 'manual', 'daily', 'weekly', 'monthly'
  schedule varchar not null,
  created_at timestamp not null,
  created_by varchar not null,
  refreshed_at timestamp,
  -- JSON: what the last refreshing found wrong.
  problems varchar not null
);

-- What each of its last refreshings came to.
create table catalogue.source_refresh (
  source_id varchar not null,
  refreshed_at timestamp not null,
  -- How many layers were to be taken in.
  approved integer not null,
  -- JSON: what was wrong with the source as a whole.
  problems varchar not null,
  -- JSON: what was wrong with a layer, each thing with the titles of those it was wrong with.
  layer_problems varchar not null
);

-- A layer that a source offers, whether it was taken in or not.
create table catalogue.source_layer (
  source_id varchar not null,
  name varchar not null,
  title varchar not null,
  -- 'offered', 'approved', 'left_out', 'gone'
  state varchar not null,
  layer_id varchar,
  -- The source's own identifier of the metadata.
  metadata_id varchar,
  -- JSON: name and type of each column when its data was last taken in, so that a changed schema is seen.
  columns varchar,
  -- Of what was last brought, so that what is the same is not taken in again.
  brought_sha256 varchar,
  -- JSON: the parts of a description that the source says (api/contract/catalogue/layer_description.ts).
  description varchar not null,
  checked_at timestamp,
  -- What somebody has to look at: in the layer as it is offered with its metadata and style, and in what was taken in.
  looked_problem varchar,
  problem varchar,
  -- JSON: what its metadata and style say that has no place here.
  notes varchar not null
);

-- Hosts from which sources may be fetched.
create table catalogue.allowed_host (
  host varchar not null,
  allowed_at timestamp not null,
  allowed_by varchar not null
);

-- The open-data score of each public layer, day by day as it was.
create table catalogue.score (
  scored_on date not null,
  layer_id varchar not null,
  organisation_id varchar,
  -- JSON: points by dimension.
  points varchar not null
);

-- How often, and in which way, a layer was used on a day. Nothing of who.
create table catalogue.layer_use (
  used_on date not null,
  layer_id varchar not null,
  -- 'page', 'download:<format>', 'features', 'tiles', 'metadata'
  way varchar not null,
  times bigint not null
);
