-- Until which date do all registers with rows describe the world, municipalities apart?
-- one row
-- key: –
-- reads: deliveries.register_state
select min(data_as_of) as data_as_of
from deliveries.register_state
where register <> 'municipalities'
  and rows > 0
