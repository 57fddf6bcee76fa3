insert into {register} ({columns})
select {columns}
from kept
