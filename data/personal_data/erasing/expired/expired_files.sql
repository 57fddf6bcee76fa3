-- Which delivered files were last delivered so long ago, and are of no layer that is or was published?
-- one row per file
-- key: file_sha256
-- reads: deliveries.delivery, catalogue.layer_data
select file_sha256
from deliveries.delivery
where file_sha256 is not null
  and file_sha256 not in (
    select layer_data.file_sha256
    from catalogue.layer_data as layer_data
  )
group by file_sha256
having max(delivery.delivered_at) < $delivered_before::timestamp
order by file_sha256
