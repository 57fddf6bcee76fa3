insert into accounts.account (id, name, email, created_at, last_seen_at, is_blocked)
select
  $id,
  $name,
  $email::varchar,
  $created_at::timestamp,
  null,
  false
