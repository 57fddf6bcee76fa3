-- Which kinds of shapes does a part have?
-- one row per kind
-- key: kind (null: no place)
-- reads: the part's relation
select
  shape_kind(feature.geometry::geometry) as kind,
  count(*)::integer as rows
from ({relation}) as feature
group by kind
order by kind nulls last
