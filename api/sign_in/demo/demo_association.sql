-- Which association of the demo's register is the invented member's?
-- one row, or none where nobody has applied
-- key: association_number
-- reads: registers.applications
select
  association_name as name,
  association_number
from registers.applications
-- Not one whose number is a person's (third digit 0 or 1).
where regexp_matches(association_number, '^\d\d[2-9]')
group by
  association_name,
  association_number
order by
  count(*) desc,
  association_number
limit 1
