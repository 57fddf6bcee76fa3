-- To which questions are comments shown, and where do question and comments lie?
-- one row per published question with a comment that is shown
-- key: id
-- reads: dialogue.question, dialogue.comment, out.shortage_area
with
shown as (
  select
    comment.question_id,
    case
      when comment.easting is not null then
        ST_Transform(ST_SetCRS(ST_Point(comment.easting, comment.northing), 'EPSG:3006'), 'EPSG:4326', always_xy := true)
    end as position
  from dialogue.comment as comment
  where comment.state = 'shown'
),

commented as (
  select
    shown.question_id,
    min(ST_X(shown.position)) as west,
    min(ST_Y(shown.position)) as south,
    max(ST_X(shown.position)) as east,
    max(ST_Y(shown.position)) as north
  from shown
  group by shown.question_id
),

-- One that was hidden again changes what is shown as well.
moderated as (
  select
    comment.question_id,
    max(comment.moderated_at) as moderated_at
  from dialogue.comment as comment
  group by comment.question_id
),

asked as (
  select
    question.*,
    ST_Transform(coalesce(question.geometry, area.geometry), 'EPSG:4326', always_xy := true) as surface
  from dialogue.question as question
  left join out.shortage_area as area
    on area.id = question.area_id
  where question.published_at is not null
)

select
  asked.id,
  asked.title,
  asked.text,
  round(least(commented.west, ST_XMin(asked.surface)), 5) as west,
  round(least(commented.south, ST_YMin(asked.surface)), 5) as south,
  round(greatest(commented.east, ST_XMax(asked.surface)), 5) as east,
  round(greatest(commented.north, ST_YMax(asked.surface)), 5) as north,
  strftime(asked.opens_on, '%Y-%m-%d') as opens_on,
  strftime(asked.closes_on, '%Y-%m-%d') as closes_on,
  strftime(asked.published_at, '%Y-%m-%dT%H:%M:%SZ') as issued_at,
  strftime(moderated.moderated_at, '%Y-%m-%dT%H:%M:%SZ') as modified_at
from asked
inner join commented
  on commented.question_id = asked.id
inner join moderated
  on moderated.question_id = asked.id
order by
  asked.closes_on desc,
  asked.id
