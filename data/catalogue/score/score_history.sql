-- How did a layer, a publisher's layers or all of them score, day by day?
-- one row per day and dimension: the means over the layers that were public
-- key: scored_on, dimension
-- reads: catalogue.score
with scored as (
  select
    scored_on,
    (points ->> '$.stars')::integer as stars,
    unnest(from_json(points -> '$.dimensions', '[{"dimension": "VARCHAR", "points": "INTEGER", "of": "INTEGER"}]')) as scored_dimension
  from catalogue.score
  where ($layer_id::varchar is null or layer_id = $layer_id)
    and ($organisation_id::varchar is null or organisation_id = $organisation_id)
)
select
  scored_on,
  scored_dimension.dimension as dimension,
  count(*)::integer as layers,
  avg(stars) as stars,
  avg(scored_dimension.points) as points,
  avg(scored_dimension."of") as of_points
from scored
group by
  scored_on,
  scored_dimension.dimension
order by
  scored_on,
  dimension
