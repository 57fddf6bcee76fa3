-- Which market consultations are there, with how many areas and replies?
-- one row per consultation: all, or the one with this id
-- key: id
-- reads: cases.consultation, cases.consultation_area, cases.consultation_reply
select
  consultation.id,
  consultation.title,
  consultation.text,
  consultation.edition,
  (
    select count(*)::integer
    from cases.consultation_area as area
    where area.consultation_id = consultation.id
  ) as areas,
  (
    select count(*)::integer
    from cases.consultation_reply as reply
    where reply.consultation_id = consultation.id
  ) as replies,
  consultation.log,
  strftime(consultation.opens_on, '%Y-%m-%d') as opens_on,
  strftime(consultation.closes_on, '%Y-%m-%d') as closes_on,
  strftime(consultation.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(consultation.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  strftime(consultation.closed_at, '%Y-%m-%dT%H:%M:%SZ') as closed_at
from cases.consultation as consultation
where $id::varchar is null
   or consultation.id = $id::varchar
order by
  consultation.opens_on desc,
  consultation.id
