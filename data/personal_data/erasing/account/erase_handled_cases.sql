delete from cases.handler
where account_id = $account_id
