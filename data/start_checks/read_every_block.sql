-- Can every value of the register be read?
-- one row
-- key: –
-- reads: {register}
select bit_xor(hash(every_row))::varchar as sum
from {register} as every_row
