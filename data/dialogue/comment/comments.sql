-- What has been said to a question?
-- one row per comment: of this question (one page of them, or all where there is no limit), or the one with this id
-- key: id
-- reads: dialogue.comment
select
  id,
  question_id,
  text,
  state,
  hidden_because,
  answer,
  edition,
  strftime(received_at, '%Y-%m-%dT%H:%M:%SZ') as received_at,
  strftime(answered_at, '%Y-%m-%dT%H:%M:%SZ') as answered_at,
  case
    when easting is null then null
    else ST_AsGeoJSON(
      ST_Transform(ST_SetCRS(ST_Point(easting, northing), 'EPSG:3006'), 'EPSG:4326', always_xy := true)
    )
  end as position
from dialogue.comment
where (comment.question_id = $question_id or comment.id = $id)
  and ($state::varchar is null or comment.state = $state)
order by
  comment.received_at,
  comment.id
limit coalesce($limit::bigint, 9223372036854775807)
offset $offset::bigint
