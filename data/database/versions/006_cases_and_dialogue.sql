-- What stands beside the registers: cases between associations and officers, what everybody says, and who is told of what.
create schema cases;
create schema dialogue;
create schema following;

-- An application that an association prepares, before there is a journal number.
create table cases.draft (
  id varchar not null,
  association_id varchar not null,
  title varchar not null,
  -- JSON: what is told of it and what of the checklist is done (api/contract/cases/draft.ts).
  content varchar not null,
  geometry geometry('EPSG:3006'),
  -- Its application, once somebody has told the journal number; it has joined the register when an application has this id.
  journal_number varchar,
  -- Grows with each change: whoever saves says on which one it is based.
  edition integer not null,
  created_at timestamp not null,
  created_by varchar not null,
  changed_at timestamp not null,
  changed_by varchar not null
);

-- What an officer asks an association to add to its application.
create table cases.supplement (
  id varchar not null,
  application_id varchar not null,
  what varchar not null,
  due_on date not null,
  asked_at timestamp not null,
  asked_by varchar not null,
  answer varchar,
  answered_at timestamp,
  answered_by varchar,
  -- 'accepted' or 'withdrawn', null while it is open.
  outcome varchar,
  closed_at timestamp,
  closed_by varchar,
  edition integer not null
);

create table cases.message (
  id varchar not null,
  application_id varchar not null,
  -- 'association' or 'officer'
  side varchar not null,
  text varchar not null,
  sent_at timestamp not null,
  sent_by varchar not null
);

-- The last day on which the association may finish; the latest row holds, the others tell how it was prolonged.
create table cases.end_date (
  id varchar not null,
  application_id varchar not null,
  ends_on date not null,
  reason varchar,
  set_at timestamp not null,
  set_by varchar not null
);

create table cases.payment (
  id varchar not null,
  application_id varchar not null,
  -- 'advance', 'part' or 'final'
  kind varchar not null,
  paid_on date not null,
  amount_sek bigint not null,
  note varchar,
  edition integer not null,
  entered_at timestamp not null,
  entered_by varchar not null,
  -- A payment that was entered by mistake is struck out, not removed.
  struck_at timestamp,
  struck_by varchar,
  struck_because varchar
);

-- Who looks after a case.
create table cases.handler (
  application_id varchar not null,
  account_id varchar not null,
  assigned_at timestamp not null,
  assigned_by varchar not null
);

-- Whom to ask in an association.
create table cases.contact (
  id varchar not null,
  association_id varchar not null,
  name varchar not null,
  function varchar,
  email varchar,
  phone varchar,
  edition integer not null,
  changed_at timestamp not null,
  changed_by varchar not null
);

-- The queue of cases, filtered and ordered, under a name.
create table cases.saved_view (
  id varchar not null,
  account_id varchar not null,
  name varchar not null,
  -- The query of the queue.
  query varchar not null,
  is_shared boolean not null,
  saved_at timestamp not null
);

-- Areas published so that operators may say whether they will build there without support.
create table cases.consultation (
  id varchar not null,
  title varchar not null,
  text varchar not null,
  opens_on date not null,
  closes_on date not null,
  edition integer not null,
  created_at timestamp not null,
  created_by varchar not null,
  published_at timestamp,
  published_by varchar,
  closed_at timestamp,
  closed_by varchar,
  -- JSON: which areas were asked about, how many replied, where somebody will build, what was decided. Public, and without persons.
  log varchar
);

-- Which areas a consultation asks about.
create table cases.consultation_area (
  consultation_id varchar not null,
  area_id varchar not null
);

-- What an operator replied. Never public; whom to ask goes after a time (retention).
create table cases.consultation_reply (
  id varchar not null,
  consultation_id varchar not null,
  operator_name varchar not null,
  operator_number varchar,
  contact_name varchar,
  email varchar,
  phone varchar,
  text varchar not null,
  -- JSON: the areas in which it will build without support, and when each will be ready.
  builds varchar not null,
  -- SHA-256 of the key by which whoever replied sends files with it.
  key_hash varchar not null,
  received_at timestamp not null
);

-- What a planner judges of an area; it stands beside the computed status and never changes it. The latest that is not withdrawn holds.
create table cases.assessment (
  id varchar not null,
  area_id varchar not null,
  status varchar not null,
  assessed_on date not null,
  reason varchar not null,
  -- Which function judges, such as "Bredbandssamordning".
  function varchar not null,
  made_at timestamp not null,
  made_by varchar not null,
  withdrawn_at timestamp,
  withdrawn_by varchar,
  withdrawn_because varchar
);

-- A file that somebody sent with something; the file itself lies in the data folder under its id.
create table cases.attachment (
  id varchar not null,
  -- 'draft', 'supplement', 'message', 'report' or 'consultation_reply', and which.
  object_kind varchar not null,
  object_id varchar not null,
  file_name varchar not null,
  media_type varchar not null,
  bytes bigint not null,
  sha256 varchar not null,
  sent_at timestamp not null,
  -- An account's id; 'public' where somebody without one sent it.
  sent_by varchar not null
);

-- A request that was sent under an idempotency key, so that it is not carried out twice.
create table cases.sent_once (
  -- SHA-256 of caller, method, path and key.
  key_hash varchar not null,
  -- SHA-256 of the body.
  body_hash varchar not null,
  received_at timestamp not null,
  -- Null until it has been answered.
  status integer,
  answer varchar
);

-- "This is wrong", said of an area, an address, a layer, an application, a backbone project or a place by anybody.
create table dialogue.report (
  id varchar not null,
  -- 'area', 'address', 'layer', 'application', 'backbone_project' or 'place', and which ('' of a place).
  object_kind varchar not null,
  object_id varchar not null,
  -- The areas that it is about: the one that it names, or those in which its address or place lies.
  area_ids varchar[] not null,
  -- Null once it has been kept long enough, as is what follows.
  text varchar,
  -- The place, in EPSG:3006.
  easting double,
  northing double,
  -- Where the answer is wanted, and in which language.
  email varchar,
  language varchar not null,
  -- Of the key with which the reporter sends evidence and follows what becomes of it.
  key_hash varchar not null,
  received_at timestamp not null,
  -- 'received', 'in_review', 'accepted' or 'declined'
  state varchar not null,
  -- For everybody to read: what it was about and what came of it, without the person.
  outcome varchar,
  decided_at timestamp,
  decided_by varchar,
  -- The delivery that corrected it.
  delivery_id integer,
  edition integer not null
);

-- A question about a plan, to which people place comments on the map.
create table dialogue.question (
  id varchar not null,
  title varchar not null,
  text varchar not null,
  -- The area that it is about; null where it is about a place drawn for it.
  area_id varchar,
  geometry geometry('EPSG:3006'),
  opens_on date not null,
  closes_on date not null,
  edition integer not null,
  created_at timestamp not null,
  created_by varchar not null,
  published_at timestamp,
  -- What came of it, for everybody to read.
  result varchar,
  result_at timestamp
);

create table dialogue.comment (
  id varchar not null,
  question_id varchar not null,
  -- Null once one that is not shown has been kept long enough.
  text varchar,
  -- The place, in EPSG:3006; null where it is about the whole.
  easting double,
  northing double,
  received_at timestamp not null,
  -- 'waiting', 'shown' or 'hidden'
  state varchar not null,
  hidden_because varchar,
  moderated_at timestamp,
  moderated_by varchar,
  answer varchar,
  answered_at timestamp,
  answered_by varchar,
  edition integer not null
);

create table following.subscription (
  id varchar not null,
  account_id varchar not null,
  -- 'county', 'municipality', 'area', 'application', 'layer' or 'recurring_delivery', and which ('' of the county).
  object_kind varchar not null,
  object_id varchar not null,
  -- 'email' or 'webhook'
  way varchar not null,
  -- 'at_once', 'daily' or 'weekly'
  pace varchar not null,
  webhook_url varchar,
  -- With which webhooks are signed.
  webhook_secret varchar,
  language varchar not null,
  -- In the link that ends it, which stands in each message: it opens nothing else.
  end_key varchar not null,
  created_at timestamp not null,
  -- Until when its digests tell.
  told_until timestamp not null,
  -- Why nothing is sent although it is wanted: 'address_refused', 'webhook_gone' or 'not_reached'; null while all is well.
  paused_because varchar,
  paused_at timestamp
);

-- What has happened that followers are told of, each once: its key says what it is.
create table following.news (
  key varchar not null,
  kind varchar not null,
  object_kind varchar not null,
  object_id varchar not null,
  -- Whose followers are told, as 'area:BO-1', 'municipality:1441', 'county:'.
  concerns varchar[] not null,
  -- Whether everybody may know; else only those who may see the application's case, or import data.
  is_public boolean not null,
  -- Who begins to follow after it is not told of it.
  happened_at timestamp not null,
  -- JSON: codes, ids, dates and names of places and layers, never of people.
  facts varchar not null,
  noticed_at timestamp not null
);

-- What was known when news was last gathered.
create table following.seen_area (
  area_id varchar not null,
  status varchar
);

create table following.seen_event (
  application_id varchar not null,
  status varchar not null,
  date date not null
);

-- The outbox: what is to be sent to one follower or reporter, whatever becomes of the server meanwhile.
create table following.outgoing (
  -- Of subscription and news, of a digest of subscription and period, of report and edition: nobody gets the same twice.
  key varchar not null,
  -- Null where it tells whoever made a report what came of it: then which.
  subscription_id varchar,
  report_id varchar,
  -- The latest hundred; how many there are in all.
  news_keys varchar[] not null,
  news_count integer not null,
  is_digest boolean not null,
  made_at timestamp not null,
  next_try_at timestamp,
  tries integer not null,
  -- Since when it is on its way; null where it is not.
  sending_since timestamp,
  sent_at timestamp,
  given_up_at timestamp,
  -- Codes of the last try, never a server's words.
  problem varchar
);

-- An export of an authority that is fetched and read in again and again.
create table deliveries.recurring (
  id varchar not null,
  register varchar not null,
  title varchar not null,
  -- 'folder' or 'address', and which.
  kind varchar not null,
  address varchar not null,
  mapping varchar,
  mode varchar not null,
  -- 'daily', 'weekly' or 'by_hand'
  schedule varchar not null,
  edition integer not null,
  created_at timestamp not null,
  created_by varchar not null,
  -- Of what was last delivered, so that what is the same is not delivered again.
  delivered_sha256 varchar,
  tried_at timestamp,
  -- JSON: what was wrong at the last try, null where nothing was.
  problem varchar,
  -- How often it has stopped, whether it stands still now, and since when it does or goes again.
  stops integer not null,
  is_stopped boolean not null,
  turned_at timestamp,
  delivery_id varchar
);
