-- What does the register say of every case at a date?
-- one row: a list as JSON, with an entry for each application in the order of their ids; so many rows by themselves take the driver longer
-- key: –
-- reads: registers.applications, registers.application_events, out.application_status, out.application_municipality, out.application_cover
with
at_date as (
  select *
  from out.application_status
  where from_date <= $as_of::date
    and $as_of::date < to_date
),
dates as (
  select
    application_id,
    coalesce(min(date) filter (where status = 'received'), min(date)) as received_on,
    max(date) as last_event_on
  from registers.application_events
  where date <= $as_of::date
  group by application_id
),
municipalities as (
  select
    application_id,
    list(municipality_code order by municipality_code) as municipality_codes
  from out.application_municipality
  group by application_id
),
areas as (
  select
    application_id,
    list(area_id order by area_id) as shortage_area_ids
  from out.application_cover
  group by application_id
),
described as (
  select
    application.id,
    application.association_name,
    application.applied_sek::double as applied_sek,
    application.granted_sek::double as granted_sek,
    at_date.status,
    at_date.from_date as status_since,
    coalesce(at_date.is_live, false) as is_live,
    coalesce(at_date.is_in_queue, false) as is_in_queue,
    dates.received_on,
    date_diff('day', dates.received_on, $as_of::date)::integer as days_since_received,
    dates.last_event_on,
    date_diff('day', dates.last_event_on, $as_of::date)::integer as days_since_last_event,
    coalesce(municipalities.municipality_codes, []) as municipality_codes,
    coalesce(areas.shortage_area_ids, []) as shortage_area_ids
  from registers.applications as application
  left join at_date
    on at_date.application_id = application.id
  left join dates
    on dates.application_id = application.id
  left join municipalities
    on municipalities.application_id = application.id
  left join areas
    on areas.application_id = application.id
)
select coalesce(to_json(list(described order by id)), '[]')::varchar as cases
from described
