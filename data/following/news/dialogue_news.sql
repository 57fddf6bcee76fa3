-- What was said for everybody beside the registers that nobody has been told of: assessments, consultations, questions, and what came of reports?
-- one row per thing that happened
-- key: key
-- reads: cases.assessment, cases.consultation, cases.consultation_area, dialogue.question, dialogue.report, out.shortage_area, following.news
with consulted as (
  select
    consultation_id,
    list(area_id order by area_id) as area_ids
  from cases.consultation_area
  group by consultation_id
),

happened as (
  select
    'assessment_made' as kind,
    id,
    'area' as object_kind,
    area_id as object_id,
    [area_id] as area_ids,
    made_at as happened_at,
    to_json({ 'status': status, 'assessed_on': strftime(assessed_on, '%Y-%m-%d') }) as facts
  from cases.assessment
  union all
  select
    'assessment_withdrawn' as kind,
    id,
    'area' as object_kind,
    area_id as object_id,
    [area_id] as area_ids,
    withdrawn_at as happened_at,
    to_json({ 'status': status }) as facts
  from cases.assessment
  where withdrawn_at is not null
  union all
  select
    'consultation_opened' as kind,
    id,
    'consultation' as object_kind,
    id as object_id,
    coalesce(consulted.area_ids, []) as area_ids,
    greatest(published_at, opens_on::timestamp) as happened_at,
    to_json({ 'title': title, 'closes_on': strftime(closes_on, '%Y-%m-%d') }) as facts
  from cases.consultation
  left join consulted
    on consulted.consultation_id = consultation.id
  where published_at is not null
    and opens_on <= $today::date
  union all
  select
    'consultation_closed' as kind,
    id,
    'consultation' as object_kind,
    id as object_id,
    coalesce(consulted.area_ids, []) as area_ids,
    coalesce(closed_at, (closes_on + 1)::timestamp) as happened_at,
    to_json({ 'title': title }) as facts
  from cases.consultation
  left join consulted
    on consulted.consultation_id = consultation.id
  where published_at is not null
    and (closed_at is not null or closes_on < $today::date)
  union all
  select
    'question_opened' as kind,
    id,
    'question' as object_kind,
    id as object_id,
    case when area_id is null then [] else [area_id] end as area_ids,
    greatest(published_at, opens_on::timestamp) as happened_at,
    to_json({ 'title': title, 'closes_on': strftime(closes_on, '%Y-%m-%d') }) as facts
  from dialogue.question
  where published_at is not null
    and opens_on <= $today::date
  union all
  select
    'question_answered' as kind,
    id,
    'question' as object_kind,
    id as object_id,
    case when area_id is null then [] else [area_id] end as area_ids,
    result_at as happened_at,
    to_json({ 'title': title }) as facts
  from dialogue.question
  where published_at is not null
    and result_at is not null
  union all
  select
    'report_decided' as kind,
    id,
    'report' as object_kind,
    id as object_id,
    case when object_kind = 'area' then [object_id] else [] end as area_ids,
    decided_at as happened_at,
    to_json({ 'state': state, 'about': object_kind || ':' || object_id }) as facts
  from dialogue.report
  where state in ('accepted', 'declined')
    and decided_at is not null
    -- An address is somebody's.
    and object_kind in ('area', 'layer')
),

news_to_be as (
  select
    happened.*,
    happened.kind || ':' || happened.id as key
  from happened
  anti join following.news as known
    on known.key = happened.kind || ':' || happened.id
),

placed as (
  select
    news_to_be.key,
    list(area.name order by area.id) as area_names,
    list(distinct 'municipality:' || area.municipality_code) filter (area.municipality_code is not null) as municipalities
  from news_to_be
  join out.shortage_area as area
    on list_contains(news_to_be.area_ids, area.id)
  group by news_to_be.key
)

select
  news_to_be.key,
  news_to_be.kind,
  news_to_be.object_kind,
  news_to_be.object_id,
  list_concat(
    list_concat(['county:'], list_transform(news_to_be.area_ids, lambda id: 'area:' || id)),
    list_concat(
      coalesce(placed.municipalities, []),
      case when news_to_be.facts ->> '$.about' like 'layer:%' then [news_to_be.facts ->> '$.about'] else [] end
    )
  ) as concerns,
  true as is_public,
  strftime(news_to_be.happened_at, '%Y-%m-%dT%H:%M:%S.%gZ') as happened_at,
  json_merge_patch(news_to_be.facts, to_json({ 'area_names': coalesce(placed.area_names, []) }))::varchar as facts
from news_to_be
left join placed
  on placed.key = news_to_be.key
order by
  news_to_be.happened_at,
  key
