-- What is each row of a part as a line of CSV?
-- one row per feature, in the order of the layer's relation
-- key: none
-- reads: the part's relation
select {cells} as line
from ({relation}) as feature
