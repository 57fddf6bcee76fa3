delete from accounts.session
where account_id = $account_id
