delete from cases.sent_once
where received_at < $before::timestamp
