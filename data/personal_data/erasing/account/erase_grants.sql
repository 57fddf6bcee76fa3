delete from accounts.role_grant
where account_id = $account_id
