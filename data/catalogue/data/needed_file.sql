-- Is a kept file still that of a delivery or of a layer?
-- one row
-- key: –
-- reads: deliveries.delivery, catalogue.layer_data
select
  exists (
    select id
    from deliveries.delivery
    where file_sha256 = $file_sha256
  )
  or exists (
    select id
    from catalogue.layer_data
    where file_sha256 = $file_sha256
  ) as is_needed
