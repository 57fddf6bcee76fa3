-- Which layers are worked on, in which version, with which data, and what stands in public behind it?
-- one row per layer: all, or the one with this id
-- key: layer_id
-- reads: catalogue.layer, catalogue.layer_version, catalogue.layer_data, catalogue.publisher, accounts.organisation
with ranked as (
  select
    *,
    row_number() over (
      partition by layer_id
      order by
        -- A draft first, then what is public, then what was taken down last.
        case state when 'draft' then 1 when 'in_review' then 1 when 'published' then 2 when 'withdrawn' then 3 else 4 end,
        number desc
    ) as place,
    min(issued_at) over (partition by layer_id) as first_issued_at
  from catalogue.layer_version
),
working as (
  select *
  from ranked
  where place = 1
),
-- What was published last, whether it still is or was withdrawn.
standing as (
  select
    layer_id,
    id,
    data_id,
    number,
    state
  from catalogue.layer_version
  where state in ('published', 'withdrawn')
  qualify row_number() over (
    partition by layer_id
    order by
      case state when 'published' then 1 else 2 end,
      number desc
  ) = 1
)
select
  layer.id as layer_id,
  layer.organisation_id,
  organisation.name as organisation_name,
  layer.source_id,
  coalesce(publisher.has_four_eyes, false) as has_four_eyes,
  publisher.publisher_type,
  publisher.homepage,
  publisher.email,
  working.id as version_id,
  working.number,
  working.state as version_state,
  working.description,
  working.as_of,
  working.edition,
  strftime(working.drafted_at, '%Y-%m-%dT%H:%M:%SZ') as drafted_at,
  working.drafted_by,
  working.returned_because,
  strftime(working.first_issued_at, '%Y-%m-%dT%H:%M:%SZ') as first_issued_at,
  strftime(working.issued_at, '%Y-%m-%dT%H:%M:%SZ') as issued_at,
  strftime(working.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  strftime(working.ended_at, '%Y-%m-%dT%H:%M:%SZ') as ended_at,
  standing.id as standing_version_id,
  standing.data_id as standing_data_id,
  standing.number as standing_number,
  standing.state as standing_state,
  layer_data.id as data_id,
  layer_data.kind,
  layer_data.file_name,
  layer_data.file_sha256,
  layer_data.file_bytes::double as file_bytes,
  layer_data.format,
  layer_data.crs,
  layer_data.rows::integer as rows,
  layer_data.geometry_kind,
  layer_data.west,
  layer_data.south,
  layer_data.east,
  layer_data.north,
  layer_data.columns,
  layer_data.notes,
  layer_data.findings,
  strftime(layer_data.made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at
from catalogue.layer as layer
join working
  on working.layer_id = layer.id
join catalogue.layer_data as layer_data
  on layer_data.id = working.data_id
left join standing
  on standing.layer_id = layer.id
left join accounts.organisation as organisation
  on organisation.id = layer.organisation_id
left join catalogue.publisher as publisher
  on publisher.organisation_id = layer.organisation_id
where $layer_id::varchar is null
   or layer.id = $layer_id::varchar
order by layer.id
