-- How many features are found, on all pages together?
-- one row
-- key: none
-- reads: the layer's relation
select count(*)::integer as number_matched
from ({relation})
where {condition}
