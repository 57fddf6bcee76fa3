insert into accounts.session (
  id, secret_hash, account_id, created_at, last_seen_at, expires_at, device, provider, provider_session, id_token
)
select
  $id,
  $secret_hash,
  $account_id,
  $created_at::timestamp,
  $created_at::timestamp,
  $expires_at::timestamp,
  $device,
  $provider,
  $provider_session::varchar,
  $id_token::varchar
