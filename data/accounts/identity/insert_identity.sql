insert into accounts.identity (account_id, provider, issuer, subject, linked_at)
select
  $account_id,
  $provider,
  $issuer,
  $subject,
  $linked_at::timestamp
