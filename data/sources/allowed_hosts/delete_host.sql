-- Allows a host no longer.
-- one row: the host
-- key: host
-- reads: catalogue.allowed_host
delete from catalogue.allowed_host
where host = $host
