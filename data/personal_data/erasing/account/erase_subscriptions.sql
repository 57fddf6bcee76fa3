delete from following.subscription
where account_id = $account_id
