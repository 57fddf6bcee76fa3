-- Which streets, villages and farms do the labels of addresses name?
-- one row per name
-- key: street
-- reads: out.address_label
-- Far fewer than the addresses, so that a search can look for typing errors in all of them.
select distinct street
from out.address_label
where street <> ''
order by street
