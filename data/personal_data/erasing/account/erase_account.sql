delete from accounts.account
where id = $account_id
