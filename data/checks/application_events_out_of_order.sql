-- Which events of applications come after one that they cannot follow?
-- one row per event
-- key: application_id, status, date
-- reads: registers.application_events, registers.applications
-- register: application-events
-- severity: suspicion
-- title.sv: Ansökningshändelser i fel ordning
-- title.en: Application events out of order
-- meaning.sv: Händelsen kan inte följa på den tidigare: beviljad före inkommen, byggd före beviljad, eller något annat än ett
--   överklagande efter avslag eller återtagande.
-- meaning.en: The event cannot follow the earlier one: granted before received, building before granted, or anything but an appeal
--   after a rejection or withdrawal.
-- mending.sv: Rätta datumet på den ena händelsen. Har ärendet tagits upp på nytt, lägg till överklagandet eller ge ansökan ett nytt
--   diarienummer.
-- mending.en: Correct the date of one of the two. If the case was taken up again, add the appeal or give the application a new
--   journal number.
-- earlier_status.sv: Tidigare händelse
-- earlier_status.en: Earlier event
-- earlier_date.sv: Dess datum
-- earlier_date.en: Its date
with
-- Within a stage the case may go to and fro; an appeal or withdrawal may come at any stage.
staged as (
  select
    application_id,
    status,
    date,
    case status
      when 'received' then 0
      when 'queued' then 1
      when 'in_review' then 1
      when 'supplement_requested' then 1
      when 'granted' then 2
      when 'rejected' then 2
      when 'building' then 3
      when 'completed' then 4
      when 'paid' then 5
    end as stage
  from registers.application_events
),
contradicted as (
  select
    event.application_id,
    event.status,
    event.date,
    earlier.status as earlier_status,
    earlier.date as earlier_date
  from staged as event
  join staged as earlier
    on earlier.application_id = event.application_id
    and earlier.date < event.date
    and (
      earlier.stage > event.stage
      or (earlier.status in ('rejected', 'withdrawn') and event.status <> 'appealed')
    )
  -- An appeal opens the case again at any stage.
  left join registers.application_events as appeal
    on appeal.application_id = event.application_id
    and appeal.status = 'appealed'
    and appeal.date between earlier.date and event.date
  where appeal.application_id is null
)
select
  contradicted.application_id,
  contradicted.status,
  contradicted.date,
  arg_max(contradicted.earlier_status, contradicted.earlier_date) as earlier_status,
  max(contradicted.earlier_date) as earlier_date,
  any_value(application.geometry) as geometry
from contradicted
left join registers.applications as application
  on application.id = contradicted.application_id
group by
  contradicted.application_id,
  contradicted.status,
  contradicted.date
