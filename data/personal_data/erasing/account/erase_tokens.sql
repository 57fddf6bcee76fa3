delete from accounts.token
where account_id = $account_id
