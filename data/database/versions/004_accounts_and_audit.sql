-- Who may sign in and do what, and the log of what was done. Secrets are kept as hashes only.
-- Whoever held the server's token is called the operator from here on.
update deliveries.delivery
set actor = 'operator'
where actor = 'administrator';

create schema accounts;
create schema audit;

-- Who can sign in.
create table accounts.account (
  id varchar not null,
  name varchar not null,
  email varchar,
  created_at timestamp not null,
  -- To the hour; null until the first sign-in.
  last_seen_at timestamp,
  is_blocked boolean not null
);

-- As whom the account signs in at which provider. 'demo' is the provider of the invented people.
create table accounts.identity (
  account_id varchar not null,
  provider varchar not null,
  issuer varchar not null,
  subject varchar not null,
  linked_at timestamp not null
);

-- Who publishes layers.
create table accounts.organisation (
  id varchar not null,
  name varchar not null,
  created_at timestamp not null
);

-- Who applies: a fibre association.
create table accounts.association (
  id varchar not null,
  name varchar not null,
  association_number varchar,
  created_at timestamp not null
);

-- A role of an account; one that is taken away is deleted.
create table accounts.role_grant (
  id varchar not null,
  account_id varchar not null,
  role varchar not null,
  -- Which organisation a publisher publishes for, which association a member is a member of; else null.
  organisation_id varchar,
  association_id varchar,
  -- 'administrator', 'invitation', 'demo', or 'provider' for what the provider's claims gave: those are renewed at each sign-in.
  source varchar not null,
  granted_by varchar not null,
  granted_at timestamp not null
);

-- A browser that is signed in.
create table accounts.session (
  id varchar not null,
  secret_hash varchar not null,
  account_id varchar not null,
  created_at timestamp not null,
  last_seen_at timestamp not null,
  expires_at timestamp not null,
  -- Browser and system in a few words, so that the owner knows it again.
  device varchar not null,
  provider varchar not null,
  -- What ends the session at the provider too: its name for the session, and the proof of who signed in.
  provider_session varchar,
  id_token varchar
);

-- The API token of a program.
create table accounts.token (
  id varchar not null,
  secret_hash varchar not null,
  account_id varchar not null,
  name varchar not null,
  -- JSON: a list of actions.
  scopes varchar not null,
  created_at timestamp not null,
  expires_at timestamp not null,
  -- To the hour.
  last_used_at timestamp,
  revoked_at timestamp
);

-- A link by which somebody gets a role.
create table accounts.invitation (
  id varchar not null,
  secret_hash varchar not null,
  role varchar not null,
  organisation_id varchar,
  association_id varchar,
  email varchar,
  invited_by varchar not null,
  created_at timestamp not null,
  expires_at timestamp not null,
  accepted_by varchar,
  accepted_at timestamp,
  revoked_at timestamp
);

-- Append-only: each entry carries the hash of the one before (data/audit/entry_hash.ts).
create table audit.entry (
  number integer not null,
  noted_at timestamp not null,
  actor varchar not null,
  via varchar,
  action varchar not null,
  object_kind varchar not null,
  object_id varchar,
  before varchar,
  after varchar,
  previous_hash varchar not null,
  hash varchar not null
);

-- What is personal in an entry, apart from it: the entry holds only the hash of salt and value, so that the value can be erased
-- and the chain still holds.
create table audit.personal_value (
  entry_number integer not null,
  side varchar not null,
  field varchar not null,
  salt varchar not null,
  value varchar not null,
  -- Whose it is, so that it goes when they go; null where nobody is known.
  account_id varchar
);
