-- Which association of the demo's register is the invented member's?
-- one row, or none where nobody has applied
-- key: association_number
-- reads: registers.applications, out.application_status
select
  application.association_name as name,
  application.association_number
from registers.applications as application
left join out.application_status as latest
  on latest.application_id = application.id
  and latest.to_date = date 'infinity'
-- Not one whose number is a person's (third digit 0 or 1).
where regexp_matches(application.association_number, '^\d\d[2-9]')
group by
  application.association_name,
  application.association_number
order by
  -- The one with the most to see: what is live before what came to nothing.
  count(*) filter (where latest.is_live) desc,
  count(*) desc,
  application.association_number
limit 1
