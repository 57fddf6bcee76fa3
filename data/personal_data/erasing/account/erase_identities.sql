delete from accounts.identity
where account_id = $account_id
