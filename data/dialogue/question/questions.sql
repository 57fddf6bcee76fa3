-- Which questions about plans are there?
-- one row per question: all, or the one with this id
-- key: id
-- reads: dialogue.question, dialogue.comment, out.shortage_area
select
  question.id,
  question.title,
  question.text,
  question.area_id,
  area.name as area_name,
  question.result,
  question.edition,
  (
    select count(*)::integer
    from dialogue.comment as comment
    where comment.question_id = question.id
      and comment.state = 'shown'
  ) as comments,
  (
    select count(*)::integer
    from dialogue.comment as comment
    where comment.question_id = question.id
      and comment.state = 'waiting'
  ) as waiting,
  strftime(question.opens_on, '%Y-%m-%d') as opens_on,
  strftime(question.closes_on, '%Y-%m-%d') as closes_on,
  strftime(question.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(question.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  strftime(question.result_at, '%Y-%m-%dT%H:%M:%SZ') as result_at,
  -- Of one question alone: a list does without.
  case
    when $id::varchar is null then null
    else ST_AsGeoJSON(
      ST_Transform(coalesce(question.geometry, area.geometry), 'EPSG:4326', always_xy := true)
    )
  end as geometry
from dialogue.question as question
left join out.shortage_area as area
  on area.id = question.area_id
where ($id::varchar is null or question.id = $id)
order by
  question.closes_on desc,
  question.id
