delete from cases.saved_view
where account_id = $account_id
