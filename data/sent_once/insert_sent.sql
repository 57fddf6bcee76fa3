insert into cases.sent_once (key_hash, body_hash, received_at)
values ($key_hash, $body_hash, $received_at::timestamp)
