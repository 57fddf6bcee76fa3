insert into catalogue.score (scored_on, layer_id, organisation_id, points)
select
  $scored_on::date,
  scored ->> '$.layer_id',
  scored ->> '$.organisation_id',
  scored ->> '$.points'
from (select unnest(from_json($rows::varchar, '["json"]')) as scored)
