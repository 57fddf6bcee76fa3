-- Allows a host.
-- one row: the host
-- key: host
-- reads: nothing
insert into catalogue.allowed_host (host, allowed_at, allowed_by)
values ($host, $now::timestamp, $by)
