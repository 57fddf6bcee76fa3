insert into cases.saved_view (id, account_id, name, query, is_shared, saved_at)
select
  $id,
  $account_id,
  $name,
  $query,
  $is_shared,
  $saved_at::timestamp
