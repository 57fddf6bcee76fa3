-- Which delivered files were last delivered so long ago?
-- one row per file
-- key: file_sha256
-- reads: deliveries.delivery
select file_sha256
from deliveries.delivery
where file_sha256 is not null
group by file_sha256
having max(delivery.delivered_at) < $delivered_before::timestamp
order by file_sha256
